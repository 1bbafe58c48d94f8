import { describe, expect, it } from "vitest";
import { Announcer } from "./Announcer";
import { ManualTimers } from "./ManualTimers";

function setUp() {
  const timers = new ManualTimers();
  const announcer = new Announcer(timers);
  const texts = () => announcer.spoken.get().map(({ text }) => text);
  return { timers, announcer, texts };
}

describe("an announcer", () => {
  it("says both of two sentences that come at the same instant, in their order", () => {
    const { announcer, texts } = setUp();
    announcer.say("Camille a rejoint la séance.");
    announcer.say("Paul : Bonjour.");
    expect(texts()).toEqual(["Camille a rejoint la séance.", "Paul : Bonjour."]);
  });
  it("says the same sentence twice as two", () => {
    const { announcer } = setUp();
    announcer.say("Lien copié");
    announcer.say("Lien copié");
    expect(new Set(announcer.spoken.get().map(({ turn }) => turn)).size).toBe(2);
  });
  it("forgets each sentence in its turn", async () => {
    const { timers, announcer, texts } = setUp();
    announcer.say("un");
    await timers.pass(3000);
    announcer.say("deux");
    await timers.pass(3000);
    expect(texts()).toEqual(["deux"]);
    await timers.pass(3000);
    expect(texts()).toEqual([]);
  });
});
