import { describe, expect, it } from "vitest";
import type { Show } from "../../../generated/messages.gen";
import { ManualTimers, settled } from "../../../shared/model/ManualTimers";
import { RequestFailed } from "../../signalling/model/RequestFailed";
import { bestLine } from "./layerChooser";
import type { Asking } from "./mediaPorts";
import type { ShownPicture } from "./remoteMedia";
import { Showing } from "./Showing";

const picture = (participant: string, height = 700): ShownPicture => ({
  participant,
  source: "camera",
  height,
});

function showing() {
  const timers = new ManualTimers();
  const asked: Show["streams"][] = [];
  const server = { refuses: false };
  const asking = {
    request: (message: Show) => {
      asked.push(message.streams);
      return server.refuses
        ? Promise.reject(new RequestFailed("timeout"))
        : Promise.resolve({ type: "done" });
    },
    send: () => undefined,
  } as unknown as Asking;
  const page = new Showing({ asking, timers, onShown: () => undefined });
  const names = () => asked.map((streams) => streams.map(({ participant }) => participant).join(" "));
  return { timers, server, page, asked, names };
}

describe("what the page shows", () => {
  it("is told at once at first, and then when it has rested for a moment", async () => {
    const { timers, page, names } = showing();
    page.start();
    page.show([picture("ana")]);
    await timers.pass(0);
    page.show([picture("bob")]);
    page.show([picture("cem")]);
    await timers.pass(149);
    expect(names()).toEqual(["ana"]);
    await timers.pass(1);
    expect(names()).toEqual(["ana", "cem"]);
  });

  it("is not told again when it is the same in the end, other heights included that want the same layer", async () => {
    const { timers, page, names } = showing();
    page.start();
    page.show([picture("ana", 700)]);
    await timers.pass(200);
    page.show([]);
    page.show([picture("ana", 650)]);
    await timers.pass(200);
    expect(names()).toEqual(["ana"]);
  });

  it("is told again to a server that begins anew", async () => {
    const { timers, page, names } = showing();
    page.start();
    page.show([picture("ana")]);
    await timers.pass(200);
    page.stop();
    page.start();
    expect(names()).toEqual(["ana", "ana"]);
  });

  it("is told again after a while when the server did not take it", async () => {
    const { timers, page, server, names } = showing();
    server.refuses = true;
    page.start();
    page.show([picture("ana")]);
    await timers.pass(100);
    server.refuses = false;
    await timers.pass(2000);
    await settled();
    expect(names()).toEqual(["ana", "ana"]);
  });

  it("asks for other layers when the line carries less", async () => {
    const { timers, page, asked } = showing();
    page.start();
    page.show([picture("ana"), picture("bob")]);
    await timers.pass(200);
    page.line({ ...bestLine, level: 1 });
    await timers.pass(200);
    expect(asked.at(-1)?.map(({ layer }) => layer)).toEqual(["medium", "low"]);
  });

  it("is 60 pictures at most, the first ones", async () => {
    const { timers, page, asked } = showing();
    page.start();
    page.show(Array.from({ length: 70 }, (_, index) => picture(`p${index}`)));
    await timers.pass(200);
    expect(asked[0]?.length).toBe(60);
    expect(page.isShown("p59", "camera")).toBe(true);
    expect(page.isShown("p60", "camera")).toBe(false);
  });

  it("is not told while nothing can be received", async () => {
    const { timers, page, names } = showing();
    page.show([picture("ana")]);
    await timers.pass(1000);
    expect(names()).toEqual([]);
  });
});
