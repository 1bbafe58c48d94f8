import { describe, expect, it } from "vitest";
import { ManualTimers } from "../../../shared/model/ManualTimers";
import { fr } from "../../../texts/fr";
import { PresenceDigest } from "./PresenceDigest";

function listen() {
  const timers = new ManualTimers();
  const said: string[] = [];
  return { timers, said, digest: new PresenceDigest(timers, fr.room, (text) => said.push(text)) };
}

describe("what a screen reader says of comings and goings", () => {
  it("is one sentence for those who come together", async () => {
    const { timers, said, digest } = listen();
    digest.joined("Ana");
    await timers.pass(1000);
    digest.joined("Bob");
    digest.left("Cléo");
    await timers.pass(2000);
    expect(said).toEqual(["Ana et Bob ont rejoint la séance. Cléo a quitté la séance."]);
  });

  it("is a number when there are many", async () => {
    const { timers, said, digest } = listen();
    for (const name of ["a", "b", "c", "d"]) digest.joined(name);
    await timers.pass(2500);
    expect(said).toEqual(["4 personnes ont rejoint la séance."]);
  });

  it("begins anew after each sentence", async () => {
    const { timers, said, digest } = listen();
    digest.joined("Ana");
    await timers.pass(2500);
    digest.left("Ana");
    await timers.pass(2500);
    expect(said).toEqual(["Ana a rejoint la séance.", "Ana a quitté la séance."]);
  });
});
