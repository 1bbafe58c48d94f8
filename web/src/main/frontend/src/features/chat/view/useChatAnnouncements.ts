import { useEffect } from "react";
import { systemTimers } from "../../../shared/model/timers";
import { announce } from "../../../shared/view/announce";
import { useTexts } from "../../../texts/useTexts";
import type { Chat } from "../model/Chat";
import { ChatDigest } from "../model/ChatDigest";

/** Has new messages of others said politely, gathered, whether the panel is open or not. */
export function useChatAnnouncements(chat: Chat): void {
  const texts = useTexts().chat;
  useEffect(() => {
    const digest = new ChatDigest(systemTimers, texts, announce);
    const unsubscribe = chat.heardLast.subscribe(() => {
      const line = chat.heardLast.get();
      if (line !== null) digest.said(line);
    });
    return () => {
      unsubscribe();
      digest.stop();
    };
  }, [chat, texts]);
}
