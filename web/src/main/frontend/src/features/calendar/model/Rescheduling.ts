import { toProblem, type Problem } from "../../../shared/api/problem";
import { Signal } from "../../../shared/model/Signal";
import type { Session } from "../../sessions/model/session";
import { withTimes, type Times } from "./times";

/** What the calendar needs of the server. `change` throws a Problem where the server refuses. */
export interface SessionStore {
  readonly change: (session: Session, times: Times) => Promise<Session>;
  readonly read: (id: string) => Promise<Session>;
}

/** How the last change ended. */
export type Outcome =
  | { readonly kind: "moved"; readonly before: Session; readonly after: Session }
  | { readonly kind: "undone"; readonly after: Session }
  | { readonly kind: "refused"; readonly session: Session; readonly problem: Problem }
  | { readonly kind: "crossed"; readonly session: Session };

interface Errand {
  /** As it was before the first change of this errand: what undoing goes back to. */
  readonly before: Session;
  readonly undoing: boolean;
  /** As the server has it. */
  known: Session;
  /** What it should become next; null when nothing more was asked. */
  wanted: Times | null;
}

/**
 * Moves sessions: shows them at once where they are wanted, asks the server one change after the other (what is
 * asked meanwhile is sent as one), and puts them back where it says no.
 */
export class Rescheduling {
  /** Sessions as they are to be shown in place of those that were loaded, by id. */
  readonly pictures = new Signal<ReadonlyMap<string, Session>>(new Map());
  readonly outcome = new Signal<Outcome | null>(null);
  readonly #store: SessionStore;
  readonly #errands = new Map<string, Errand>();

  constructor(store: SessionStore) {
    this.#store = store;
  }

  /** `session` as it is shown now. */
  change(session: Session, times: Times): void {
    this.#ask(session, times, false);
  }

  /** Says no without asking the server: there is nothing that could be asked. */
  refuse(session: Session, problem: Problem): void {
    this.outcome.set({ kind: "refused", session, problem });
  }

  undo(): void {
    const last = this.outcome.get();
    if (last?.kind !== "moved") return;
    const { start, durationMinutes } = last.before;
    this.#ask(last.after, { start, durationMinutes }, true);
  }

  dismiss(): void {
    this.outcome.set(null);
  }

  /** Sessions came anew from the server: what they tell of, as new or newer, needs no picture any more. */
  loaded(sessions: readonly Session[]): void {
    const outdated = ({ id, version }: Session) =>
      !this.#errands.has(id) && sessions.some((fresh) => fresh.id === id && fresh.version >= version);
    this.pictures.update((all) => new Map([...all].filter(([, picture]) => !outdated(picture))));
  }

  #ask(session: Session, times: Times, undoing: boolean): void {
    this.#show(withTimes(session, times));
    const running = this.#errands.get(session.id);
    if (running !== undefined) {
      running.wanted = times;
      return;
    }
    const errand = { before: session, undoing, known: session, wanted: times };
    this.#errands.set(session.id, errand);
    this.outcome.set(null);
    void this.#run(errand);
  }

  async #run(errand: Errand): Promise<void> {
    const { before, undoing } = errand;
    const outcome = await this.#send(errand);
    this.#errands.delete(before.id);
    this.#show(errand.known);
    if (outcome !== null) this.outcome.set(outcome);
    else if (undoing) this.outcome.set({ kind: "undone", after: errand.known });
    else this.outcome.set({ kind: "moved", before, after: errand.known });
  }

  /** Null when all that was asked is done. */
  async #send(errand: Errand): Promise<Outcome | null> {
    while (errand.wanted !== null) {
      const times = errand.wanted;
      errand.wanted = null;
      try {
        errand.known = await this.#store.change(errand.known, times);
      } catch (error) {
        return this.#refusal(errand, toProblem(error));
      }
    }
    return null;
  }

  async #refusal(errand: Errand, problem: Problem): Promise<Outcome> {
    if (problem.status !== 412) return { kind: "refused", session: errand.known, problem };
    try {
      errand.known = await this.#store.read(errand.known.id);
      return { kind: "crossed", session: errand.known };
    } catch (error) {
      return { kind: "refused", session: errand.known, problem: toProblem(error) };
    }
  }

  #show(session: Session): void {
    this.pictures.update((all) => new Map(all).set(session.id, session));
  }
}
