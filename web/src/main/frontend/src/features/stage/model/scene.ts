import type { Participant } from "../../../generated/messages.gen";
import { arrange, type Wishes } from "./arrangement";
import { pageOf, type Paged } from "./pages";
import { shotKey, type Shot } from "./shot";
import { focusPlan, gridPlan, type Size, type StagePlan } from "./stagePlan";

/** What is on the stage at this moment. */
export interface Scene {
  readonly large: Shot | null;
  /** The tiles of this page. */
  readonly tiles: Paged<Shot>;
  readonly plan: StagePlan;
  /** All screens that are shared by others, the latest first. */
  readonly screens: readonly Shot[];
  /** How many people have no tile, on no page. */
  readonly audience: number;
}

export interface Setting {
  readonly size: Size;
  readonly you: string | null;
  readonly people: readonly Participant[];
  /** Ids of those who have a tile. */
  readonly order: readonly string[];
  /** Ids of those who share their screens, the latest first. */
  readonly screens: readonly string[];
  readonly wishes: Wishes;
  readonly page: number;
  /** The key of a shot: where it is among the tiles, its page is wanted, whatever its number. */
  readonly anchor: string | null;
}

export function sceneOf({ size, you, people, order, screens, wishes, page, anchor }: Setting): Scene {
  const known = new Map(people.map((person) => [person.id, person]));
  const shots = (ids: readonly string[], picture: Shot["picture"]): Shot[] =>
    ids.flatMap((id) => {
      const person = known.get(id);
      return person === undefined ? [] : [{ person, picture, own: id === you }];
    });
  const cast = shots(order, "camera");
  const shared = shots(screens, "screen");
  const arrangement = arrange(cast, shared, wishes);
  const count = arrangement.shots.length;
  const plan = arrangement.kind === "grid" ? gridPlan(count, size) : focusPlan(count, size);
  const anchored = arrangement.shots.findIndex((shot) => shotKey(shot) === anchor);
  const wanted = anchored === -1 ? page : Math.floor(anchored / plan.perPage) + 1;
  return {
    large: arrangement.kind === "focus" ? arrangement.large : null,
    tiles: pageOf(arrangement.shots, plan.perPage, wanted),
    plan,
    screens: shared,
    audience: people.length - cast.length,
  };
}

/** Whether somebody can be seen in this scene, by whichever picture. */
export const isSeen = ({ large, tiles }: Scene, id: string): boolean =>
  large?.person.id === id || tiles.items.some(({ person }) => person.id === id);

/** Whether this tile stands for what is large already. */
export const isRepeated = ({ large }: Scene, shot: Shot): boolean =>
  large !== null && shotKey(large) === shotKey(shot);
