import { Button } from "@codegouvfr/react-dsfr/Button";
import { useState } from "react";
import { announce } from "../../../shared/view/announce";
import { useTexts } from "../../../texts/useTexts";

interface Props {
  readonly code: string;
  /** The loudspeaker's question was not answered yet. */
  readonly incomplete: boolean;
}

/** What is told to the help desk. */
export function CodeCard({ code, incomplete }: Props) {
  const { code: texts } = useTexts().preflight;
  const [note, setNote] = useState<{ readonly code: string; readonly text: string } | null>(null);
  const say = (text: string) => {
    setNote({ code, text });
    announce(text);
  };
  const copy = () => {
    copyText(code).then(
      () => say(texts.copied),
      () => say(texts.copyFailed),
    );
  };
  return (
    <section className="amphi-test__card" aria-labelledby="test-code">
      <h2 id="test-code" className="fr-h5 fr-mb-1w">
        {texts.title}
      </h2>
      <p className="amphi-test__code" translate="no">
        {code}
      </p>
      <div className="amphi-buttons">
        <Button iconId="fr-icon-clipboard-line" onClick={copy}>
          {texts.copy}
        </Button>
        <Button priority="secondary" iconId="fr-icon-printer-line" onClick={() => window.print()}>
          {texts.print}
        </Button>
      </div>
      {note?.code === code && <p className="fr-valid-text">{note.text}</p>}
      <p className="fr-text--sm fr-mt-2w fr-mb-0">{texts.text}</p>
      {incomplete && <p className="fr-text--sm fr-mt-1w fr-mb-0 amphi-noprint">{texts.speaker}</p>}
    </section>
  );
}

/** Also on an address without TLS, where browsers offer no clipboard, this must end in a clear answer. */
const copyText = async (text: string): Promise<void> => navigator.clipboard.writeText(text);
