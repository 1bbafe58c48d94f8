/** Families alone: enough for a help desk, too little to know anybody by. Appended to, never reordered. */
export const families = ["chrome", "edge", "firefox", "safari", "opera", "other"] as const;
export const systems = ["windows", "macos", "linux", "android", "ios", "chromeos", "other"] as const;
export type Family = (typeof families)[number];
export type System = (typeof systems)[number];

export interface BrowserKind {
  readonly family: Family;
  readonly system: System;
}

/** Chromium's relatives all say "Chrome" and "Safari" too: their own names are looked for first. */
const familyMarks: readonly (readonly [RegExp, Family])[] = [
  [/Edg(e|A|iOS)?\//, "edge"],
  [/OPR\/|Opera/, "opera"],
  [/Firefox\/|FxiOS\//, "firefox"],
  [/Chrome\/|Chromium\/|CriOS\//, "chrome"],
  [/Safari\//, "safari"],
];

const systemMarks: readonly (readonly [RegExp, System])[] = [
  [/iPhone|iPad|iPod/, "ios"],
  [/Android/, "android"],
  [/CrOS/, "chromeos"],
  [/Windows/, "windows"],
  [/Mac OS X|Macintosh/, "macos"],
  [/Linux|X11/, "linux"],
];

/** From the text by which a browser introduces itself (RFC 9110, section 10.1.5). */
export function browserKindOf(userAgent: string): BrowserKind {
  const first = <T>(marks: readonly (readonly [RegExp, T])[]) =>
    marks.find(([mark]) => mark.test(userAgent))?.[1];
  return { family: first(familyMarks) ?? "other", system: first(systemMarks) ?? "other" };
}
