import { useCallback, useState } from "react";
import { useShortcut } from "./useShortcut";

type SidePanel = "people" | "chat";

const key = "amphi.panel";

/** The ids of the buttons in the toolbar. */
export const buttonOf = { people: "people-button", chat: "chat-button" } as const;

/** What was open last time; on a narrow screen nothing, since it would cover the room. */
function remembered(): SidePanel | null {
  const stored = localStorage.getItem(key);
  const isKnown = stored === "people" || stored === "chat";
  return isKnown && matchMedia("(min-width: 48.0625rem)").matches ? stored : null;
}

/** At most one panel beside the stage; closing it gives the focus back to its button. */
export function useSidePanel() {
  const [open, setOpen] = useState(remembered);
  /** Only a panel that was asked for takes the focus. */
  const [wasAsked, setWasAsked] = useState(false);

  const toggle = useCallback(
    (panel: SidePanel) => {
      const next = open === panel ? null : panel;
      localStorage.setItem(key, next ?? "none");
      setOpen(next);
      setWasAsked(true);
      if (next === null) document.getElementById(buttonOf[panel])?.focus();
    },
    [open],
  );
  const toggleChat = useCallback(() => toggle("chat"), [toggle]);
  const togglePeople = useCallback(() => toggle("people"), [toggle]);
  useShortcut("l", toggleChat);

  return { open, wasAsked, toggleChat, togglePeople };
}
