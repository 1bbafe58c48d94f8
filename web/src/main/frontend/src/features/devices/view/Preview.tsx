import { useTexts } from "../../../texts/useTexts";
import { VideoTrack } from "./VideoTrack";

export function Preview({ track }: { readonly track: MediaStreamTrack | null }) {
  const { devices } = useTexts();
  return (
    <div className="amphi-preview">
      {track === null ? (
        <p className="amphi-preview__off">
          <span className="amphi-icon amphi-icon--camera-off" aria-hidden="true" />
          {devices.cameraOff}
        </p>
      ) : (
        <VideoTrack track={track} mirrored label={devices.preview} />
      )}
    </div>
  );
}
