import { Button } from "@codegouvfr/react-dsfr/Button";
import { useEffect, useRef } from "react";
import { useTexts } from "../../../texts/useTexts";
import type { Chat } from "../model/Chat";
import { ChatLines } from "./ChatLines";
import { Composer } from "./Composer";

interface Props {
  readonly chat: Chat;
  /** Whether it was opened just now, by its button: then one can write at once. */
  readonly takesFocus: boolean;
  readonly onClose: () => void;
}

/** The public conversation, beside the stage. */
export function ChatPanel({ chat, takesFocus, onClose }: Props) {
  const texts = useTexts().chat;
  const field = useRef<HTMLTextAreaElement>(null);

  useEffect(() => {
    if (takesFocus) field.current?.focus();
  }, [takesFocus]);

  return (
    <aside
      id="chat"
      className="amphi-side amphi-chat"
      aria-labelledby="chat-title"
      onKeyDown={(event) => {
        if (event.key === "Escape" && !event.nativeEvent.isComposing) onClose();
      }}
    >
      <div className="amphi-side__head">
        <h2 id="chat-title" className="fr-h6 fr-mb-0">
          {texts.title}
        </h2>
        <Button
          size="small"
          priority="tertiary no outline"
          iconId="fr-icon-close-line"
          title={texts.close}
          onClick={onClose}
        />
      </div>
      <ChatLines chat={chat} toField={() => field.current?.focus()} />
      <Composer chat={chat} field={field} />
    </aside>
  );
}
