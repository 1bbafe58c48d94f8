import { Badge } from "@codegouvfr/react-dsfr/Badge";
import { Button } from "@codegouvfr/react-dsfr/Button";
import { browserZone, dateTime } from "../../../shared/model/when";
import { PageTitle } from "../../../shared/view/PageTitle";
import { useLanguage } from "../../../texts/useTexts";
import type { Pass } from "../model/pass";

export function TooEarly({ pass, onCheck }: { readonly pass: Pass; readonly onCheck: () => void }) {
  const { language, texts } = useLanguage();
  const { tooEarly } = texts.room;
  const when = (instant: string) => dateTime(instant, browserZone(), language);
  return (
    <>
      <Badge noIcon className="fr-mb-2w">
        {texts.sessions.kinds[pass.kind]}
      </Badge>
      <PageTitle title={tooEarly.title} />
      <p className="fr-text--lead fr-text--bold fr-mb-2w">{pass.title}</p>
      <p className="fr-mb-1w">{tooEarly.opensAt(when(pass.opensAt))}</p>
      <p>{tooEarly.startsAt(when(pass.startsAt))}</p>
      <p>{tooEarly.wait}</p>
      <Button priority="secondary" iconId="fr-icon-refresh-line" onClick={onCheck}>
        {tooEarly.checkNow}
      </Button>
    </>
  );
}
