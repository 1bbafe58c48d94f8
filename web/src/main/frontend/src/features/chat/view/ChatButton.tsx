import { useSignal } from "../../../shared/view/useSignal";
import { useTexts } from "../../../texts/useTexts";
import { ToolButton } from "../../room/view/ToolButton";
import { unread, type Chat } from "../model/Chat";

interface Props {
  readonly id: string;
  readonly chat: Chat;
  readonly expanded: boolean;
  readonly onToggle: () => void;
}

/** Opens and closes the conversation; says how much of it has not been seen. */
export function ChatButton({ id, chat, expanded, onToggle }: Props) {
  const texts = useTexts().chat;
  const waiting = unread(useSignal(chat.log), useSignal(chat.marks));
  return (
    <ToolButton
      id={id}
      icon="chat"
      name={waiting > 0 ? texts.buttonUnread(waiting) : texts.title}
      caption={texts.title}
      badge={waiting}
      shortcut={{ keys: "Control+Shift+L", shown: texts.shortcut }}
      expanded={expanded}
      controls="chat"
      onClick={onToggle}
    />
  );
}
