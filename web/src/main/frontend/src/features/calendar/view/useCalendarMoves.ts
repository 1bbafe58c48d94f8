import { useMemo, useRef, type KeyboardEvent } from "react";
import { Problem } from "../../../shared/api/problem";
import { announce } from "../../../shared/view/announce";
import { useRefusalText, useTexts } from "../../../texts/useTexts";
import type { Session } from "../../sessions/model/session";
import { gestureOf } from "../model/keys";
import { mobilityOf } from "../model/mobility";
import type { Rescheduling } from "../model/Rescheduling";
import { drawn, movedTo, stretchedTo } from "../model/times";
import { shiftWall, type WallTime } from "../model/wallClock";
import { useSpokenSession } from "./useSpokenSession";

interface Moving {
  readonly moves: Rescheduling;
  readonly sessions: readonly Session[];
  readonly zone: string;
  /** A session was moved by keyboard to this day. */
  readonly onDay: (day: string) => void;
}

/** Moving and stretching, by mouse and by keyboard: both put an edge of the session at a time of the display. */
export function useCalendarMoves({ moves, sessions, zone, onDay }: Moving) {
  const { calendar } = useTexts();
  const refusalText = useRefusalText();
  const say = useSpokenSession(zone);
  /** Whose block has the focus: moving builds it anew, and the focus must be there again. */
  const focused = useRef<string | null>(null);
  const byId = useMemo(() => new Map(sessions.map((session) => [session.id, session])), [sessions]);

  const move = (session: Session, wall: WallTime): boolean => {
    const times = movedTo(session, wall, zone);
    if (typeof times !== "string") {
      moves.change(session, times);
      return true;
    }
    const detail = times === "second-of-two" ? calendar.secondOfTwo : refusalText(times);
    moves.refuse(session, new Problem(422, { code: times, detail }));
    return false;
  };

  const stretch = (session: Session, wall: WallTime): boolean => {
    const times = stretchedTo(session, wall, zone);
    if (times.durationMinutes < 1) return false;
    moves.change(session, times);
    return true;
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const gesture = gestureOf(event);
    const block = (event.target as HTMLElement).closest<HTMLElement>("[data-session]");
    if (gesture === null) return;
    if (gesture.kind === "undo") {
      event.preventDefault();
      focused.current = block?.dataset["session"] ?? null;
      moves.undo();
      return;
    }
    const session = byId.get(block?.dataset["session"] ?? "");
    if (session === undefined) return;
    event.preventDefault();
    const may = mobilityOf(session, Date.now());
    if (gesture.kind === "move" ? !may.move : !may.stretch) {
      announce(
        gesture.kind === "move" ? calendar.cannotMove(session.title) : calendar.cannotStretch(session.title),
      );
      return;
    }
    focused.current = session.id;
    const { start, end } = drawn(session, zone);
    if (gesture.kind === "stretch") {
      if (stretch(session, shiftWall(end, gesture))) announce(say.shown(session));
      return;
    }
    const wall = shiftWall(start, gesture);
    if (move(session, wall)) onDay(wall.slice(0, 10));
  };

  const onMount = (id: string, element: HTMLElement) => {
    if (focused.current === id && element !== document.activeElement) element.focus({ preventScroll: false });
  };
  const onFocus = (event: { readonly target: EventTarget }) => {
    const id = (event.target as HTMLElement).closest<HTMLElement>("[data-session]")?.dataset["session"];
    focused.current = id ?? null;
  };
  return { move, stretch, onKeyDown, onMount, onFocus };
}
