import { describe, expect, it } from "vitest";
import { Problem } from "../../../shared/api/problem";
import { settled } from "../../../shared/model/ManualTimers";
import type { Session } from "../../sessions/model/session";
import { sessionAt } from "./fixtures";
import { Rescheduling } from "./Rescheduling";
import { withTimes, type Times } from "./times";

const at10 = sessionAt("2026-11-24T10:00", "Europe/Paris");
const hour = (start: string): Times => ({ start: `2026-11-24T${start}`, durationMinutes: 60 });

/** A server whose answers wait until they are given; it refuses what does not fit its version. */
class SlowStore {
  session: Session = at10;
  refusal: Problem | null = null;
  readonly asked: string[] = [];
  readonly #waiting: (() => void)[] = [];

  readonly change = async (seen: Session, times: Times) => {
    this.asked.push(times.start.slice(11));
    await new Promise<void>((resolve) => this.#waiting.push(resolve));
    if (this.refusal !== null) throw this.refusal;
    if (seen.version !== this.session.version) throw new Problem(412, { code: "edit-crossed" });
    this.session = { ...withTimes(this.session, times), version: this.session.version + 1 };
    return this.session;
  };
  readonly read = () => Promise.resolve(this.session);

  async answer() {
    this.#waiting.shift()?.();
    await settled();
  }
}

function setUp() {
  const store = new SlowStore();
  const moves = new Rescheduling(store);
  const shown = () => moves.pictures.get().get(at10.id)?.start.slice(11);
  return { store, moves, shown };
}

describe("rescheduling", () => {
  it("shows the session where it is wanted before the server agrees, and says what was done", async () => {
    const { store, moves, shown } = setUp();
    moves.change(at10, hour("11:00"));
    expect(shown()).toBe("11:00");
    expect(moves.outcome.get()).toBeNull();
    await store.answer();
    expect(moves.outcome.get()).toMatchObject({ kind: "moved", before: at10, after: { version: 1 } });
  });

  it("puts the session back when the server refuses", async () => {
    const { store, moves, shown } = setUp();
    store.refusal = new Problem(422, { code: "booking-invalid" });
    moves.change(at10, hour("01:00"));
    await store.answer();
    expect(shown()).toBe("10:00");
    expect(moves.outcome.get()).toMatchObject({ kind: "refused", problem: { code: "booking-invalid" } });
  });

  it("sends quick changes one after the other, those in between as one", async () => {
    const { store, moves, shown } = setUp();
    for (const start of ["10:15", "10:30", "10:45"]) moves.change(at10, hour(start));
    expect(shown()).toBe("10:45");
    await store.answer();
    await store.answer();
    expect(store.asked).toEqual(["10:15", "10:45"]);
    expect(moves.outcome.get()).toMatchObject({ kind: "moved", before: at10, after: { version: 2 } });
  });

  it("goes back to where the last change that was taken left it", async () => {
    const { store, moves, shown } = setUp();
    moves.change(at10, hour("11:00"));
    moves.change(at10, hour("12:00"));
    await store.answer();
    store.refusal = new Problem(0, null);
    await store.answer();
    expect(shown()).toBe("11:00");
  });

  it("shows what another page made of it when two changes cross", async () => {
    const { store, moves, shown } = setUp();
    store.session = { ...withTimes(at10, hour("16:00")), version: 5 };
    moves.change(at10, hour("11:00"));
    await store.answer();
    expect(shown()).toBe("16:00");
    expect(moves.outcome.get()).toMatchObject({ kind: "crossed", session: { version: 5 } });
  });

  it("undoes the last change by asking for the old hours", async () => {
    const { store, moves, shown } = setUp();
    moves.change(at10, hour("11:00"));
    await store.answer();
    moves.undo();
    await store.answer();
    expect(shown()).toBe("10:00");
    expect(moves.outcome.get()).toMatchObject({ kind: "undone", after: { version: 2 } });
  });

  it("gives way to what is loaded, unless that is older or a change is on its way", async () => {
    const { store, moves, shown } = setUp();
    moves.change(at10, hour("11:00"));
    moves.loaded([at10]);
    expect(shown()).toBe("11:00");
    await store.answer();
    moves.loaded([at10]);
    expect(shown()).toBe("11:00");
    moves.loaded([store.session]);
    expect(shown()).toBeUndefined();
  });
});
