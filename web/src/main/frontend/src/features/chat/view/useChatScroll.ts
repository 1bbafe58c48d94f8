import { useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";
import { useSignal } from "../../../shared/view/useSignal";
import type { Chat } from "../model/Chat";

/** Less than this above the end still counts as the end: a line may be half visible. */
const nearly = 40;

/**
 * Keeps the newest message in view for one who is at the end, and leaves one who reads further up where he is, also
 * when older messages come in above. What is in view at the end is read.
 */
export function useChatScroll(chat: Chat) {
  const log = useSignal(chat.log);
  const area = useRef<HTMLDivElement>(null);
  const atEnd = useRef(true);
  const last = useRef({ first: 0, outgoing: 0, height: 0 });
  const [isAtEnd, setIsAtEnd] = useState(true);

  const toEnd = useCallback(() => {
    const element = area.current;
    if (element !== null) element.scrollTop = element.scrollHeight;
  }, []);

  const onScroll = useCallback(() => {
    const element = area.current;
    if (element === null) return;
    atEnd.current = element.scrollHeight - element.scrollTop - element.clientHeight < nearly;
    setIsAtEnd(atEnd.current);
  }, []);

  useLayoutEffect(() => {
    const element = area.current;
    if (element === null) return;
    const { first, outgoing, height } = last.current;
    const now = { first: log.lines[0]?.number ?? 0, outgoing: log.outgoing.length };
    if (atEnd.current || now.outgoing > outgoing) toEnd();
    else if (now.first < first) element.scrollTop += element.scrollHeight - height;
    last.current = { ...now, height: element.scrollHeight };
  }, [log, toEnd]);

  useEffect(() => {
    const element = area.current;
    if (element === null) return;
    const observer = new ResizeObserver(() => atEnd.current && toEnd());
    observer.observe(element);
    return () => observer.disconnect();
  }, [toEnd]);

  useEffect(() => {
    const seen = () => {
      if (isAtEnd && document.visibilityState === "visible") chat.markRead();
    };
    seen();
    document.addEventListener("visibilitychange", seen);
    return () => document.removeEventListener("visibilitychange", seen);
  }, [chat, log, isAtEnd]);

  return { area, isAtEnd, onScroll, toEnd };
}
