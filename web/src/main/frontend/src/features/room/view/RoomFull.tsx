import { Button } from "@codegouvfr/react-dsfr/Button";
import { useEffect, useState } from "react";
import { PageFrame } from "../../../app/PageFrame";
import { PageTitle } from "../../../shared/view/PageTitle";
import { useSignal } from "../../../shared/view/useSignal";
import { useTexts } from "../../../texts/useTexts";
import type { LiveCall } from "../model/LiveCall";
import type { Pass } from "../model/pass";
import { fullRoomRetry } from "../model/SeatWait";
import { HomeButton } from "./HomeButton";

/** Every planned seat is taken: waits for one, and says so. */
export function RoomFull({ pass, call }: { readonly pass: Pass; readonly call: LiveCall }) {
  const { full } = useTexts().room;
  return (
    <PageFrame>
      <div className="fr-container fr-py-8w amphi-reading">
        <PageTitle title={full.title} />
        <p className="fr-text--lead fr-text--bold fr-mb-2w">{pass.title}</p>
        <p>{full.text}</p>
        <p role="status">{full.retries}</p>
        <p>{full.devices}</p>
        <NextTry call={call} />
        <div className="amphi-buttons">
          <Button onClick={() => call.tryAgain()}>{full.tryNow}</Button>
          <HomeButton priority="secondary" />
        </div>
      </div>
    </PageFrame>
  );
}

/** Counts down for the eye alone: a voice that counts would be unbearable. */
function NextTry({ call }: { readonly call: LiveCall }) {
  const { full } = useTexts().room;
  const tries = useSignal(call.turnedAway);
  return <Countdown key={tries} texts={full} />;
}

function Countdown({ texts }: { readonly texts: { next: (seconds: number) => string; trying: string } }) {
  const [left, setLeft] = useState(fullRoomRetry / 1000);
  useEffect(() => {
    const timer = setInterval(() => setLeft((before) => Math.max(0, before - 1)), 1000);
    return () => clearInterval(timer);
  }, []);
  return (
    <p className="fr-hint-text fr-mb-3w" aria-hidden="true">
      {left > 0 ? texts.next(left) : texts.trying}
    </p>
  );
}
