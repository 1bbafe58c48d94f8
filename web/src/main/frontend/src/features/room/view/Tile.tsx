import type { Participant } from "../../../generated/messages.gen";
import { useTexts } from "../../../texts/useTexts";
import { VideoTrack } from "../../devices/view/VideoTrack";
import { initials } from "../model/initials";

interface Props {
  readonly participant: Participant;
  readonly video: MediaStreamTrack | null;
  readonly own?: boolean;
}

/** One person: the picture, and until it comes the initials; the name, and whether the microphone is off. */
export function Tile({ participant, video, own = false }: Props) {
  const { room } = useTexts();
  const { id, name, microphone, camera } = participant;
  const label = own ? room.youNamed(name) : name;
  return (
    <li
      className="amphi-tile"
      data-participant={id}
      data-own={own}
      data-camera={camera}
      data-microphone={microphone}
    >
      <span className="amphi-tile__initials" aria-hidden="true">
        {initials(name)}
      </span>
      {camera && video !== null && <VideoTrack track={video} mirrored={own} label={label} />}
      <p className="amphi-tile__label">
        {!microphone && (
          <>
            <span className="amphi-icon amphi-icon--mic-off" aria-hidden="true" />
            <span className="fr-sr-only">{room.microphoneIsOff}. </span>
          </>
        )}
        <span className="amphi-tile__name">{label}</span>
      </p>
    </li>
  );
}
