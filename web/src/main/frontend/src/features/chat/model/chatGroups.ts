import type { Line } from "../../../generated/messages.gen";

/** What one person said in one go. */
export interface ChatGroup {
  /** The number of its first line. */
  readonly number: number;
  readonly participant: string;
  readonly name: string;
  readonly at: string;
  readonly lines: readonly Line[];
}

const oneGo = 5 * 60_000;

/** Gathers lines that follow each other, are of one person, and begin within five minutes. */
export function chatGroups(lines: readonly Line[]): readonly ChatGroup[] {
  const groups: (Omit<ChatGroup, "lines"> & { readonly lines: Line[] })[] = [];
  for (const line of lines) {
    const { number, participant, name, at } = line;
    const last = groups.at(-1);
    const goesOn =
      last?.participant === participant && last.name === name && Date.parse(at) - Date.parse(last.at) < oneGo;
    if (goesOn) last.lines.push(line);
    else groups.push({ number, participant, name, at, lines: [line] });
  }
  return groups;
}
