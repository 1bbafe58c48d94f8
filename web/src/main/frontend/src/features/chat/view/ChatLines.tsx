import { Button } from "@codegouvfr/react-dsfr/Button";
import { useSignal } from "../../../shared/view/useSignal";
import { useTexts } from "../../../texts/useTexts";
import { unread, type Chat } from "../model/Chat";
import { chatGroups } from "../model/chatGroups";
import { ChatGroupItem } from "./ChatGroupItem";
import { OutgoingItem } from "./OutgoingItem";
import { useChatScroll } from "./useChatScroll";

interface Props {
  readonly chat: Chat;
  /** The way to the newest message was taken by a button, which is now gone. */
  readonly onCaughtUp: () => void;
}

/** What was said. New messages are announced apart, gathered: the region itself keeps silent. */
export function ChatLines({ chat, onCaughtUp }: Props) {
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
        <ReadingState chat={chat} />
        <ol className="amphi-chat__groups">
          {chatGroups(log.lines).map((group) => (
            <ChatGroupItem key={group.number} group={group} own={marks.own.includes(group.participant)} />
          ))}
          {log.outgoing.map((message) => (
            <OutgoingItem key={message.id} message={message} onAgain={() => chat.sayAgain(message.id)} />
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
            onCaughtUp();
          }}
        >
          {texts.newBelow(below)}
        </Button>
      )}
    </div>
  );
}

/** The way to what was said before, and how it stands with it. */
function ReadingState({ chat }: { readonly chat: Chat }) {
  const texts = useTexts().chat;
  const { more, lines } = useSignal(chat.log);
  const reading = useSignal(chat.reading);
  const small = { size: "small", priority: "tertiary", className: "amphi-chat__earlier" } as const;
  if (reading === "failed") {
    return (
      <div role="alert" className="amphi-chat__empty">
        <p className="fr-text--sm fr-mb-1w">{texts.readFailed}</p>
        <Button {...small} onClick={() => void chat.readAgain()}>
          {texts.readAgain}
        </Button>
      </div>
    );
  }
  if (more) {
    // It stays while it works: the focus is on it.
    return (
      <Button {...small} aria-disabled={reading === "now"} onClick={() => void chat.readEarlier()}>
        {reading === "now" ? texts.reading : texts.earlier}
      </Button>
    );
  }
  return reading === "now" && lines.length === 0 ? (
    <p className="amphi-chat__empty fr-text--sm">{texts.reading}</p>
  ) : null;
}
