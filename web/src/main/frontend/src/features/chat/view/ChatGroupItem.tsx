import { browserZone, clockTime } from "../../../shared/model/when";
import { useLanguage } from "../../../texts/useTexts";
import type { ChatGroup } from "../model/chatGroups";
import { MessageText } from "./MessageText";

interface Props {
  readonly group: ChatGroup;
  readonly own: boolean;
}

/** What one person said in one go. */
export function ChatGroupItem({ group, own }: Props) {
  const { language, texts } = useLanguage();
  const { name, at, lines } = group;
  return (
    <li className="amphi-chat__group" data-own={own}>
      <p className="amphi-chat__who">
        <strong>{own ? texts.chat.you : name}</strong>{" "}
        <time dateTime={at}>{clockTime(at, browserZone(), language)}</time>
      </p>
      {lines.map(({ number, text }) => (
        <MessageText key={number} text={text} />
      ))}
    </li>
  );
}
