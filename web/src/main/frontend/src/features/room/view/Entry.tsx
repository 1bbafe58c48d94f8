import { Badge } from "@codegouvfr/react-dsfr/Badge";
import { Link } from "../../../app/Link";
import { PageFrame } from "../../../app/PageFrame";
import { paths } from "../../../app/routes";
import { PageTitle } from "../../../shared/view/PageTitle";
import { useTexts } from "../../../texts/useTexts";
import type { LocalMedia } from "../../devices/model/LocalMedia";
import { DeviceCheck } from "../../devices/view/DeviceCheck";
import type { Pass } from "../model/pass";

interface Props {
  readonly pass: Pass;
  readonly local: LocalMedia;
  readonly accountName: string | null;
  readonly onEnter: (name: string) => void;
}

export function Entry({ pass, local, accountName, onEnter }: Props) {
  const { devices, preflight, sessions } = useTexts();
  return (
    <PageFrame>
      <div className="fr-container fr-py-4w">
        <DeviceCheck
          local={local}
          accountName={accountName}
          onEnter={onEnter}
          heading={
            <>
              <Badge noIcon small className="fr-mb-1w">
                {sessions.kinds[pass.kind]}
              </Badge>
              <p className="fr-text--lg fr-text--bold fr-mb-1w">{pass.title}</p>
              <PageTitle title={devices.title} className="fr-h3 fr-mb-1w" />
              <p className="fr-text--sm">
                {devices.intro} {pass.role === "host" ? devices.asHost : devices.asParticipant}
              </p>
            </>
          }
        />
        <p className="fr-text--sm fr-mt-4w fr-mb-0">
          <Link className="fr-link fr-link--sm" href={paths.preflight}>
            {preflight.link}
          </Link>
        </p>
      </div>
    </PageFrame>
  );
}
