import { Button } from "@codegouvfr/react-dsfr/Button";
import { useTexts } from "../../../texts/useTexts";

/** What is going to be asked, said before it is. */
export function BeforeTest({ onStart }: { readonly onStart: () => void }) {
  const { preflight: texts } = useTexts();
  return (
    <div className="amphi-reading">
      <p className="fr-text--lead">{texts.intro}</p>
      <h2 className="fr-h5">{texts.before}</h2>
      <ol>
        {texts.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <Button size="large" className="fr-mt-2w" onClick={onStart}>
        {texts.start}
      </Button>
    </div>
  );
}
