import { Button } from "@codegouvfr/react-dsfr/Button";
import { useState } from "react";
import { navigate } from "../../../app/navigation";
import { toProblem } from "../../../shared/api/problem";
import { announce } from "../../../shared/view/announce";
import { useTexts } from "../../../texts/useTexts";
import { listLinks } from "../api/sessions";
import type { Session } from "../model/session";

interface Props {
  readonly session: Session;
  readonly priority: "primary" | "secondary";
}

/** Enters one's own session by its host link. */
export function JoinButton({ session, priority }: Props) {
  const { list } = useTexts().sessions;
  const { failure } = useTexts().common;
  const [failed, setFailed] = useState(false);

  const join = async () => {
    setFailed(false);
    try {
      const links = await listLinks(session.id);
      const host = links.find((link) => link.role === "host");
      if (host === undefined) throw new Error("A session without a host link");
      navigate(host.path);
    } catch (error) {
      setFailed(true);
      announce(toProblem(error).detail ?? failure.title);
    }
  };
  return (
    <>
      <Button
        priority={priority}
        onClick={() => void join()}
        nativeButtonProps={{ "aria-label": list.joinNamed(session.title) }}
      >
        {list.join}
      </Button>
      {failed && <p className="fr-error-text fr-mt-0">{failure.title}</p>}
    </>
  );
}
