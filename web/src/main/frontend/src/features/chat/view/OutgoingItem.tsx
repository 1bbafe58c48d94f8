import { Button } from "@codegouvfr/react-dsfr/Button";
import { useRefusalText, useTexts } from "../../../texts/useTexts";
import type { Outgoing } from "../model/chatLog";
import { MessageText } from "./MessageText";

interface Props {
  readonly message: Outgoing;
  readonly onAgain: () => void;
}

/** An own message that is on its way, or did not arrive. */
export function OutgoingItem({ message, onAgain }: Props) {
  const { chat } = useTexts();
  const { text, problem } = message;
  return (
    <li className="amphi-chat__group" data-own data-state={problem === null ? "sending" : "failed"}>
      <p className="amphi-chat__who">
        <strong>{chat.you}</strong> {problem === null && chat.sending}
      </p>
      <MessageText text={text} />
      {problem !== null && <NotSent text={text} problem={problem} onAgain={onAgain} />}
    </li>
  );
}

interface NotSentProps {
  readonly text: string;
  readonly problem: string;
  readonly onAgain: () => void;
}

function NotSent({ text, problem, onAgain }: NotSentProps) {
  const { chat, common } = useTexts();
  const refusalText = useRefusalText();
  return (
    <div className="amphi-chat__failed" role="alert">
      <p className="fr-error-text fr-mt-0">
        {chat.notSent} {problem === "timeout" ? common.failure.network : refusalText(problem)}
      </p>
      <Button
        size="small"
        priority="secondary"
        onClick={onAgain}
        title={chat.sendAgainLong(text.slice(0, 40))}
      >
        {chat.sendAgain}
      </Button>
    </div>
  );
}
