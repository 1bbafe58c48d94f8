import type { Participant } from "../../../generated/messages.gen";

/** What can be seen of somebody. */
export type Picture = "camera" | "screen";

/** One place on the stage: somebody, by his camera (until there is one, by his initials) or by his screen. */
export interface Shot {
  readonly person: Participant;
  readonly picture: Picture;
  readonly own: boolean;
}

/** Names a shot for as long as the person is there. */
export const shotKey = ({ person, picture }: Shot): string => keyOf(person.id, picture);

export const keyOf = (id: string, picture: Picture): string => `${picture} ${id}`;
