import { describe, expect, it } from "vitest";
import { answeringOnly, reachableBy, type IceServer } from "./iceServers";

const server: IceServer = {
  urls: [
    "turn:relay.example:3478",
    "turn:relay.example:3479?transport=udp",
    "turn:relay.example:3478?transport=tcp",
    "turns:relay.example:443?transport=tcp",
    "turns:relay.example:443",
    "turns:relay.example:443?transport=udp",
  ],
  username: "u",
  credential: "c",
};
const urls = (servers: readonly IceServer[]) => servers.flatMap((each) => each.urls);

describe("the addresses of relays", () => {
  it("are told apart by how they are reached", () => {
    expect(urls(reachableBy("udp", [server]))).toEqual([
      "turn:relay.example:3478",
      "turn:relay.example:3479?transport=udp",
    ]);
    expect(urls(reachableBy("tcp", [server]))).toEqual(["turn:relay.example:3478?transport=tcp"]);
    expect(urls(reachableBy("tls", [server]))).toEqual([
      "turns:relay.example:443?transport=tcp",
      "turns:relay.example:443",
    ]);
  });
  it("are asked for an answer alone at the same place", () => {
    expect(urls(answeringOnly([server]))).toEqual(["stun:relay.example:3478", "stun:relay.example:3479"]);
  });
  it("leave no server without an address", () => {
    expect(reachableBy("tls", [{ ...server, urls: ["turn:relay.example"] }])).toEqual([]);
  });
});
