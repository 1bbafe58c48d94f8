import { Button } from "@codegouvfr/react-dsfr/Button";
import { useSignal } from "../../../shared/view/useSignal";
import { useTexts } from "../../../texts/useTexts";
import type { Chat } from "../model/Chat";

interface Props {
  readonly chat: Chat;
  /** Takes the focus of a button that goes when it has served. */
  readonly toLines: () => void;
}

/** The way to what was said before, and how it stands with it. */
export function ReadingState({ chat, toLines }: Props) {
  const texts = useTexts().chat;
  const { more, lines } = useSignal(chat.log);
  const reading = useSignal(chat.reading);
  const small = { size: "small", priority: "tertiary", className: "amphi-chat__earlier" } as const;

  const readEarlier = async (button: HTMLElement) => {
    if (reading === "now") return;
    await chat.readEarlier();
    if (!chat.log.get().more && (document.activeElement === button || !button.isConnected)) toLines();
  };
  const readAgain = () => {
    toLines();
    void chat.readAgain();
  };

  if (reading === "failed") {
    return (
      <div role="alert" className="amphi-chat__empty">
        <p className="fr-text--sm fr-mb-1w">{texts.readFailed}</p>
        <Button {...small} onClick={readAgain}>
          {texts.readAgain}
        </Button>
      </div>
    );
  }
  if (more) {
    // It stays while it works: the focus is on it.
    return (
      <Button
        {...small}
        aria-disabled={reading === "now"}
        onClick={(event) => void readEarlier(event.currentTarget)}
      >
        {reading === "now" ? texts.reading : texts.earlier}
      </Button>
    );
  }
  return reading === "now" && lines.length === 0 ? (
    <p className="amphi-chat__empty fr-text--sm">{texts.reading}</p>
  ) : null;
}
