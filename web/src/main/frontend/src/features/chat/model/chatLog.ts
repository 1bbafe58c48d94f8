import type { Line } from "../../../generated/messages.gen";

/** A message on its way, or one that did not arrive: `problem` is then the refusal code. */
export interface Outgoing {
  readonly id: string;
  readonly text: string;
  readonly problem: string | null;
}

/** What this browser knows of the conversation. Lines are in order of number; each number is there once. */
export interface ChatLog {
  readonly lines: readonly Line[];
  readonly outgoing: readonly Outgoing[];
  /** Whether there are lines before the first. */
  readonly more: boolean;
}

export const emptyLog: ChatLog = { lines: [], outgoing: [], more: false };

/** Takes lines in, in whatever order and however often they come; what they carry is no longer on its way. */
export function withLines(log: ChatLog, fresh: readonly Line[]): ChatLog {
  const byNumber = new Map([...log.lines, ...fresh].map((line) => [line.number, line]));
  const arrived = new Set(fresh.map(({ id }) => id));
  return {
    ...log,
    lines: [...byNumber.values()].sort((a, b) => a.number - b.number),
    outgoing: log.outgoing.filter(({ id }) => !arrived.has(id)),
  };
}

/** Takes in a page of the past; `more` says whether there is anything before it. */
export function withHistory(log: ChatLog, page: readonly Line[], more: boolean): ChatLog {
  const next = withLines(log, page);
  const reachesFirst = page.length === 0 || page[0]?.number === next.lines[0]?.number;
  return reachesFirst ? { ...next, more } : next;
}

/** The number of the first line after a hole; null where none is missing. */
export function holeBefore(log: ChatLog): number | null {
  const after = log.lines.find(({ number }, i) => i > 0 && log.lines[i - 1]?.number !== number - 1);
  return after?.number ?? null;
}

/** Forgets what lies before a hole that cannot be filled, so that what is shown is without one. */
export function withoutHoles(log: ChatLog): ChatLog {
  const start = log.lines.findLastIndex(({ number }, i) => i > 0 && log.lines[i - 1]?.number !== number - 1);
  return start < 0 ? log : { ...log, lines: log.lines.slice(start), more: true };
}

export const withOutgoing = (log: ChatLog, id: string, text: string): ChatLog => ({
  ...log,
  outgoing: [...log.outgoing, { id, text, problem: null }],
});

/** Marks a message as failed, or with null as on its way again. */
export const withProblem = (log: ChatLog, id: string, problem: string | null): ChatLog => ({
  ...log,
  outgoing: log.outgoing.map((each) => (each.id === id ? { ...each, problem } : each)),
});

export const lastNumber = (log: ChatLog): number => log.lines.at(-1)?.number ?? 0;
