import { useTexts } from "../../../texts/useTexts";
import { camerasWith, mostCameras, seatsWith, type Capacity } from "../model/seats";

interface Props {
  readonly participants: string;
  readonly cameras: string;
  /** What the session was given beyond the published curve, and may keep as it is. */
  readonly granted: Capacity | null;
}

/** The published curve at the point that is typed, said again whenever it changes. */
export function SeatsNote({ participants, cameras, granted }: Props) {
  const { booking } = useTexts().sessions;
  const seats = cameras.trim() === "" ? null : seatsWith(Number(cameras));
  const wanted = Number(participants);
  const kept = granted !== null && wanted === granted.participants && Number(cameras) === granted.cameras;
  const tooMany = seats !== null && wanted > seats && !kept;
  const fewer = camerasWith(wanted);
  return (
    <div className={tooMany ? "amphi-note amphi-note--warning" : "amphi-note"} aria-live="polite">
      <p className="fr-mb-0">
        <strong>
          {kept
            ? booking.granted
            : seats === null
              ? booking.camerasBounds(mostCameras)
              : booking.seatsWith(Number(cameras), seats)}
        </strong>{" "}
        {tooMany && (fewer === null ? booking.tooMany : booking.tooManyOr(wanted, fewer))}
      </p>
      <p className="fr-text--sm fr-mb-0">{booking.seatsBound}</p>
    </div>
  );
}
