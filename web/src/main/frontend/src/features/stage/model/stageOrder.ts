import type { Participant } from "../../../generated/messages.gen";

/** Cameras first, then those who took the floor without one, then all others. */
const rank = (person: Participant, spoke: ReadonlySet<string>): number =>
  person.camera ? 0 : tookTheFloor(person, spoke) ? 1 : 2;

const tookTheFloor = ({ id, microphone }: Participant, spoke: ReadonlySet<string>): boolean =>
  microphone && spoke.has(id);

/** In a crowd only those who can be seen, or heard just now, have a place on the stage. */
const hasPlace = (person: Participant, spoke: ReadonlySet<string>, crowd: boolean): boolean =>
  !crowd || rank(person, spoke) < 2;

export interface Ordering {
  /** Oneself, who stands first wherever he has a place. */
  readonly you: string | null;
  /** In the order in which they came. */
  readonly people: readonly Participant[];
  /** Who has spoken in this visit. */
  readonly spoke: ReadonlySet<string>;
  /** Whether they are more than one page holds. */
  readonly crowd: boolean;
}

/** Who stands on the stage while somebody looks: nobody jumps, who is new comes last. */
export function keptOrder(before: readonly string[], ordering: Ordering): readonly string[] {
  const { people, spoke, crowd } = ordering;
  const placed = people.filter((person) => hasPlace(person, spoke, crowd)).map(({ id }) => id);
  const stays = new Set(placed);
  const known = new Set(before);
  return [...before.filter((id) => stays.has(id)), ...placed.filter((id) => !known.has(id))];
}

/** The same when nobody minds: each where he belongs, and among equals as before. */
export function settledOrder(before: readonly string[], ordering: Ordering): readonly string[] {
  const { you, people, spoke } = ordering;
  const known = new Map(people.map((person) => [person.id, person]));
  const place = (id: string) => {
    const person = known.get(id);
    return person === undefined || id === you ? -1 : rank(person, spoke);
  };
  return [...keptOrder(before, ordering)].sort((one, other) => place(one) - place(other));
}
