import { Button } from "@codegouvfr/react-dsfr/Button";
import { useSignal } from "../../../shared/view/useSignal";
import { useTexts } from "../../../texts/useTexts";
import { unread, type Chat } from "../model/Chat";
import { chatGroups } from "../model/chatGroups";
import { ChatGroupItem } from "./ChatGroupItem";
import { OutgoingItem } from "./OutgoingItem";
import { ReadingState } from "./ReadingState";
import { useChatScroll } from "./useChatScroll";

interface Props {
  readonly chat: Chat;
  /** Takes the focus of a button that goes when it has served. */
  readonly toField: () => void;
}

/** What was said. New messages are announced apart, gathered: the region itself keeps silent. */
export function ChatLines({ chat, toField }: Props) {
  const texts = useTexts().chat;
  const log = useSignal(chat.log);
  const marks = useSignal(chat.marks);
  const reading = useSignal(chat.reading);
  const { area, isAtEnd, onScroll, toEnd } = useChatScroll(chat);
  const below = isAtEnd ? 0 : unread(log, marks);
  const isEmpty = log.lines.length === 0 && log.outgoing.length === 0;
  return (
    <div className="amphi-chat__body">
      {/* Within reach of the keyboard, since it scrolls. */}
      <div
        ref={area}
        className="amphi-chat__lines"
        role="log"
        aria-live="off"
        aria-label={texts.log}
        tabIndex={0}
        onScroll={onScroll}
      >
        {isEmpty && reading === "done" && (
          <div className="amphi-chat__empty">
            <p className="fr-text--bold fr-mb-1v">{texts.empty}</p>
            <p className="fr-text--sm fr-mb-0">{texts.emptyText}</p>
          </div>
        )}
        <ReadingState chat={chat} toLines={() => area.current?.focus()} />
        <ol className="amphi-chat__groups">
          {chatGroups(log.lines).map((group) => (
            <ChatGroupItem key={group.number} group={group} own={marks.own.includes(group.participant)} />
          ))}
          {log.outgoing.map((message) => (
            <OutgoingItem
              key={message.id}
              message={message}
              onAgain={() => {
                chat.sayAgain(message.id);
                toField();
              }}
            />
          ))}
        </ol>
      </div>
      {below > 0 && (
        <Button
          size="small"
          className="amphi-chat__new"
          iconId="fr-icon-arrow-down-line"
          onClick={() => {
            toEnd();
            toField();
          }}
        >
          {texts.newBelow(below)}
        </Button>
      )}
    </div>
  );
}
