import { useTexts } from "../../../texts/useTexts";
import { camerasWith, mostCameras, seatsWith } from "../model/seats";

interface Props {
  readonly participants: string;
  readonly cameras: string;
}

/** The published curve at the point that is typed, said again whenever it changes. */
export function SeatsNote({ participants, cameras }: Props) {
  const { booking } = useTexts().sessions;
  const seats = cameras.trim() === "" ? null : seatsWith(Number(cameras));
  const wanted = Number(participants);
  const tooMany = seats !== null && wanted > seats;
  const fewer = camerasWith(wanted);
  return (
    <div className={tooMany ? "amphi-note amphi-note--warning" : "amphi-note"} aria-live="polite">
      <p className="fr-mb-0">
        <strong>
          {seats === null ? booking.camerasBounds(mostCameras) : booking.seatsWith(Number(cameras), seats)}
        </strong>{" "}
        {tooMany && (fewer === null ? booking.tooMany : booking.tooManyOr(wanted, fewer))}
      </p>
      <p className="fr-text--sm fr-mb-0">{booking.seatsBound}</p>
    </div>
  );
}
