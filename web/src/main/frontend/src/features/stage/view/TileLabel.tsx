import { useTexts } from "../../../texts/useTexts";
import type { Shot } from "../model/shot";

interface Props {
  readonly shot: Shot;
  readonly label: string;
  readonly speaking: boolean;
  /** What else is to be said of it. */
  readonly note: string | null;
}

/** Whose tile it is, and whether he speaks or cannot be heard: by a sign and in words, not by a colour alone. */
export function TileLabel({ shot, label, speaking, note }: Props) {
  const { room, stage } = useTexts();
  const isClosed = shot.picture === "camera" && !shot.person.microphone;
  return (
    <p className="amphi-tile__label">
      {isClosed && (
        <>
          <span className="amphi-icon amphi-icon--mic-off" aria-hidden="true" />
          <span className="fr-sr-only">{room.microphoneIsOff}. </span>
        </>
      )}
      {speaking && !isClosed && (
        <>
          <span className="amphi-icon amphi-icon--speaking" aria-hidden="true" />
          <span className="fr-sr-only">{stage.speaks}. </span>
        </>
      )}
      <span className="amphi-tile__name">{label}</span>
      {note !== null && <span className="amphi-tile__note">{note}</span>}
    </p>
  );
}
