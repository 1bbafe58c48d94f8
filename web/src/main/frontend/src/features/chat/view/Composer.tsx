import { Button } from "@codegouvfr/react-dsfr/Button";
import { useEffect, type KeyboardEvent, type Ref } from "react";
import { announce } from "../../../shared/view/announce";
import { useSignal } from "../../../shared/view/useSignal";
import { useTexts } from "../../../texts/useTexts";
import type { Chat } from "../model/Chat";
import { draftState, longestMessage } from "../model/chatText";

interface Props {
  readonly chat: Chat;
  readonly field: Ref<HTMLTextAreaElement>;
}

/** Where one writes. What is too long is told before it is sent. */
export function Composer({ chat, field }: Props) {
  const texts = useTexts().chat;
  const draft = useSignal(chat.draft);
  const { isEmpty, length, excess, showsCount } = draftState(draft);
  const isTooLong = excess > 0;

  const send = () => {
    if (isTooLong) announce(texts.tooLong(excess));
    if (isTooLong || isEmpty) return;
    chat.say(draft);
    chat.draft.set("");
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // While an input method composes a character, Enter is its own.
    if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    send();
  };
  useEffect(() => {
    if (isTooLong) announce(texts.tooLong(excess));
    // Said once when it becomes too long, not at every key.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [isTooLong]);

  return (
    <form
      className="amphi-composer"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <label className="fr-sr-only" htmlFor="chat-field">
        {texts.field}
      </label>
      <div className="amphi-composer__row">
        <textarea
          ref={field}
          id="chat-field"
          className="fr-input amphi-composer__field"
          rows={1}
          value={draft}
          placeholder={texts.field}
          aria-describedby="chat-hint chat-state"
          aria-invalid={isTooLong}
          onChange={(event) => chat.draft.set(event.target.value)}
          onKeyDown={onKeyDown}
        />
        <Button type="submit" iconId="fr-icon-send-plane-fill" title={texts.send} />
      </div>
      <p
        id="chat-state"
        className={isTooLong ? "fr-error-text" : "amphi-composer__count"}
        hidden={!showsCount}
      >
        {isTooLong ? texts.tooLong(excess) : texts.used(length, longestMessage)}
      </p>
      <p id="chat-hint" className="amphi-composer__hint">
        {texts.hint} {texts.note}
      </p>
    </form>
  );
}
