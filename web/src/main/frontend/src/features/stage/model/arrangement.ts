import type { LayoutChoice } from "./layoutChoice";
import { keyOf, shotKey, type Shot } from "./shot";

/** Everybody alike, or one large and all others small beside. */
export type Arrangement =
  | { readonly kind: "grid"; readonly shots: readonly Shot[] }
  | { readonly kind: "focus"; readonly large: Shot; readonly shots: readonly Shot[] };

export interface Wishes {
  readonly choice: LayoutChoice;
  /** The key of the shot that is to be large, whatever else. */
  readonly pinned: string | null;
  /** Who has the floor, oneself never. */
  readonly speaker: string | null;
}

/**
 * What stands where. Nobody loses his place among the small ones when he becomes large, so that the others never move:
 * only a single screen is not repeated beside itself.
 *
 * @param people by their cameras, in the order of the stage
 * @param screens of others, the latest first: one's own would show itself in itself, without end
 */
export function arrange(people: readonly Shot[], screens: readonly Shot[], wishes: Wishes): Arrangement {
  const all = [...screens, ...people];
  const large = largeOf(people, screens, wishes);
  if (large === undefined) return { kind: "grid", shots: all };
  const isAlone = large.picture === "screen" && screens.length === 1;
  return { kind: "focus", large, shots: isAlone ? people : all };
}

function largeOf(people: readonly Shot[], screens: readonly Shot[], wishes: Wishes): Shot | undefined {
  const { choice, pinned, speaker } = wishes;
  const pin = pinned === null ? undefined : [...screens, ...people].find((shot) => shotKey(shot) === pinned);
  if (pin !== undefined) return pin;
  const [screen] = screens;
  if (choice === "auto") return screen;
  if (choice === "grid") return undefined;
  const speaking = people.find((shot) => speaker !== null && shotKey(shot) === keyOf(speaker, "camera"));
  return (
    screen ??
    speaking ??
    people.find(({ own, person }) => !own && person.camera) ??
    people.find(({ own }) => !own)
  );
}
