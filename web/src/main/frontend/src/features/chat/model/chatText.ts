/** The longest message that the server takes, in characters. */
export const longestMessage = 2000;

/** From here on it is worth saying how much room is left. */
const nearTheEnd = 1800;

/** What is really sent: nobody means the empty lines around a text. */
export const trimmed = (draft: string): string => draft.trim();

/** Characters as the server counts them: an emoji outside the basic plane is one. */
export const characters = (text: string): number => Array.from(text).length;

export interface DraftState {
  readonly isEmpty: boolean;
  readonly length: number;
  /** How many characters are too many; 0 while it fits. */
  readonly excess: number;
  readonly showsCount: boolean;
}

export function draftState(draft: string): DraftState {
  const length = characters(trimmed(draft));
  return {
    isEmpty: length === 0,
    length,
    excess: Math.max(0, length - longestMessage),
    showsCount: length >= nearTheEnd,
  };
}
