import type { ChatMarks } from "../model/Chat";

const key = "amphi.chat";

/** What this browser remembers of the last room it was in: enough for a reload, and nothing that grows. */
export function loadMarks(room: string): ChatMarks {
  const stored = parsed(localStorage.getItem(key));
  if (stored?.room !== room) return { own: [], readUpTo: 0 };
  return { own: stored.own, readUpTo: stored.readUpTo };
}

export function saveMarks(room: string, marks: ChatMarks): void {
  localStorage.setItem(key, JSON.stringify({ room, ...marks }));
}

function parsed(text: string | null): (ChatMarks & { readonly room: string }) | null {
  try {
    const value: unknown = JSON.parse(text ?? "null");
    if (typeof value !== "object" || value === null) return null;
    const { room, own, readUpTo } = value as Record<string, unknown>;
    const isWhole = typeof room === "string" && Array.isArray(own) && typeof readUpTo === "number";
    return isWhole ? { room, own: own.map(String), readUpTo } : null;
  } catch {
    return null;
  }
}
