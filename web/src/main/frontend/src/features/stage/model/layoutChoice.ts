/** How the stage is to be filled. By itself: a shared screen large, else everybody alike. */
export type LayoutChoice = "auto" | "grid" | "speaker";

export const layoutChoices: readonly LayoutChoice[] = ["auto", "grid", "speaker"];

/** What was stored, if it is one of them. */
export const readLayout = (stored: string | null): LayoutChoice =>
  layoutChoices.find((choice) => choice === stored) ?? "auto";
