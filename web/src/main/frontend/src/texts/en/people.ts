import type { Texts } from "../fr";

export const people: Texts["people"] = {
  search: "Find a name",
  found: (count: number) =>
    count === 0 ? "Nobody of that name." : count > 1 ? `${count} people found.` : "1 person found.",
  previous: "Previous people",
  next: "Next people",
  page: (page: number, pages: number) => `${page} of ${pages}`,
  speaks: "Speaking",
  sharesScreen: "Shares the screen",
  actions: (name: string) => `Moderate: ${name}`,
  stop: { microphone: "Mute", camera: "Stop the camera", screen: "Stop sharing" },
  stopped: {
    microphone: (name: string) => `${name} is muted.`,
    camera: (name: string) => `${name}’s camera is stopped.`,
    screen: (name: string) => `${name} no longer shares the screen.`,
  },
  nothingOn: "Neither microphone, camera nor screen: nothing to stop.",
  muteAll: (count: number) => `Mute everybody (${count})`,
  allMuted: (count: number) => (count > 1 ? `${count} microphones muted.` : "1 microphone muted."),
};
