import { Button } from "@codegouvfr/react-dsfr/Button";
import { useSignal } from "../../../shared/view/useSignal";
import { useTexts } from "../../../texts/useTexts";
import type { LiveCall } from "../../room/model/LiveCall";

interface Props {
  readonly call: LiveCall;
  readonly onPictures: () => void;
}

/** The stage of those who do without pictures: who speaks, and the way back. */
export function SoundOnly({ call, onPictures }: Props) {
  const { stage } = useTexts();
  const { soundOnly: texts } = stage;
  const speaking = useSignal(call.speaking);
  const { participants } = useSignal(call.state);
  const names = participants.filter(({ id }) => speaking.includes(id)).map(({ name }) => name);
  return (
    <section className="amphi-stage amphi-sound-only" id="stage" tabIndex={-1} aria-label={stage.name}>
      <span className="amphi-icon amphi-icon--sound-only" aria-hidden="true" />
      <h2 className="fr-h5 fr-mb-0">{texts.title}</h2>
      <p className="fr-mb-0">{texts.text}</p>
      <p className="amphi-sound-only__voices">
        {names.length > 0 && <span className="amphi-icon amphi-icon--speaking" aria-hidden="true" />}
        {names.length === 0 ? texts.nobodySpeaks : texts.speak(names)}
      </p>
      <Button
        priority="secondary"
        onClick={() => {
          // The stage comes in this one's place, with the same id.
          onPictures();
          requestAnimationFrame(() => document.getElementById("stage")?.focus());
        }}
      >
        {texts.back}
      </Button>
    </section>
  );
}
