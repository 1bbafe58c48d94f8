import { Button } from "@codegouvfr/react-dsfr/Button";
import { useId, useState } from "react";
import { announce } from "../../../shared/view/announce";
import { ProblemAlert } from "../../../shared/view/ProblemAlert";
import { useTexts } from "../../../texts/useTexts";
import type { SessionLink } from "../model/session";
import { RenewModal, renewModals } from "./RenewModal";
import { useRenewal } from "./useRenewal";

interface Props {
  readonly sessionId: string;
  readonly link: SessionLink;
  readonly onRenewed: (link: SessionLink) => void;
}

/** One of the two links, whole, to copy or to renew. */
export function LinkCard({ sessionId, link, onRenewed }: Props) {
  const { details } = useTexts().sessions;
  const id = useId();
  const [note, setNote] = useState("");
  const say = (text: string) => {
    setNote(text);
    announce(text);
  };
  const { renew, problem } = useRenewal(sessionId, link, (renewed) => {
    onRenewed(renewed);
    say(details.renewed);
  });
  const host = link.role === "host";
  const address = location.origin + link.path;
  const copy = () => {
    copyText(address).then(
      () => say(details.copied),
      () => say(details.copyFailed),
    );
  };
  return (
    <div className="amphi-link" data-link={link.role}>
      <h3 className="fr-h6 fr-mb-1v">{host ? details.hostLink : details.participantLink}</h3>
      <p className="fr-text--sm" id={`${id}-hint`}>
        {host ? details.hostLinkText : details.participantLinkText}
      </p>
      <div className="amphi-link__row">
        <input
          className="fr-input"
          readOnly
          value={address}
          aria-label={host ? details.hostLink : details.participantLink}
          aria-describedby={`${id}-hint`}
          onFocus={(event) => event.currentTarget.select()}
        />
        <Button
          iconId="fr-icon-clipboard-line"
          onClick={copy}
          nativeButtonProps={{ "aria-label": host ? details.copyHost : details.copyParticipant }}
        >
          {details.copy}
        </Button>
      </div>
      <div className="amphi-link__foot">
        <Button
          size="small"
          priority="tertiary no outline"
          iconId="fr-icon-refresh-line"
          nativeButtonProps={{
            ...renewModals[link.role].buttonProps,
            "aria-label": host ? details.renewHost : details.renewParticipant,
          }}
        >
          {details.renew}
        </Button>
        <p className="fr-valid-text fr-mt-0" hidden={note === ""}>
          {note}
        </p>
      </div>
      {problem !== null && <ProblemAlert problem={problem} />}
      <RenewModal role={link.role} onConfirm={renew} />
    </div>
  );
}

/** Also on an address without TLS, where browsers offer no clipboard, this must end in a clear answer. */
const copyText = async (text: string): Promise<void> => navigator.clipboard.writeText(text);
