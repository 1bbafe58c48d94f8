import type { ShownPicture } from "../../room/model/remoteMedia";
import { isRepeated, type Scene } from "./scene";
import type { Shot } from "./shot";

/**
 * The pictures of others on the stage, the most important first. Those who have no camera on are among them: should it
 * go on, their picture comes without another question.
 */
export function shownIn(scene: Scene): readonly ShownPicture[] {
  const { large, tiles, plan } = scene;
  const small = tiles.items.filter((shot) => !isRepeated(scene, shot));
  const shown = (shot: Shot, height: number) =>
    shot.own ? [] : [{ participant: shot.person.id, source: shot.picture, height: Math.round(height) }];
  return [
    ...(large === null ? [] : shown(large, plan.large?.height ?? 0)),
    ...small.flatMap((shot) => shown(shot, plan.tile.height)),
  ];
}
