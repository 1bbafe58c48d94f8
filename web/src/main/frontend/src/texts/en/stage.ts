import type { Texts } from "../fr";

export const stage: Texts["stage"] = {
  name: "Pictures of the people present",
  screenOf: (name: string) => `Screen shared by ${name}`,
  speaks: "Speaking",
  enlarge: (what: string) => `Show large: ${what}`,
  shrink: (what: string) => `No longer show large: ${what}`,
  inLarge: "Shown large",
  previous: "Previous page",
  next: "Next page",
  page: (page: number, pages: number) => `Page ${page} of ${pages}`,
  audience: (count: number) => (count > 1 ? `${count} others, without camera` : "1 other, without camera"),
  speaksElsewhere: (name: string) => `${name} is speaking`,
  screens: "Shared screens",
  layout: "Layout",
  layouts: {
    auto: { label: "Automatic", hint: "A shared screen is shown large, otherwise everybody alike." },
    grid: { label: "Grid", hint: "Everybody at the same size, page by page." },
    speaker: { label: "Speaker", hint: "Whoever speaks is large, the others beside." },
  },
  soundOnly: {
    title: "Sound only",
    text: "You hear everybody. The pictures of others are not received, which spares your connection.",
    back: "See pictures again",
    nobodySpeaks: "Nobody is speaking at the moment.",
    speak: (names: readonly string[]) =>
      `${new Intl.ListFormat("en").format(names)} ${names.length > 1 ? "are" : "is"} speaking.`,
  },
};
