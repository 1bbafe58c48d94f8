import { useTexts } from "../../../texts/useTexts";
import { VideoTrack } from "../../devices/view/VideoTrack";
import { initials } from "../../room/model/initials";
import type { Shot } from "../model/shot";
import { PinButton } from "./PinButton";
import { TileLabel } from "./TileLabel";

interface Props {
  readonly as: "li" | "div";
  readonly shot: Shot;
  readonly video: MediaStreamTrack | null;
  readonly speaking: boolean;
  readonly pinned: boolean;
  readonly large: boolean;
  readonly repeated: boolean;
  readonly onPin: () => void;
}

/** One person or one screen: the picture, and until it comes the initials; the name, and what the microphone does. */
export function Tile({ as: Element, shot, video, speaking, pinned, large, repeated, onPin }: Props) {
  const { room, stage } = useTexts();
  const { person, picture, own } = shot;
  const name = own ? room.youNamed(person.name) : person.name;
  const label = picture === "screen" ? stage.screenOf(person.name) : name;
  return (
    <Element
      className="amphi-tile"
      data-participant={person.id}
      data-picture={picture}
      data-own={own}
      data-camera={person.camera}
      data-microphone={person.microphone}
      data-speaking={speaking}
      data-large={large}
    >
      <span className="amphi-tile__initials" aria-hidden="true">
        {picture === "screen" ? <span className="amphi-icon amphi-icon--screen" /> : initials(person.name)}
      </span>
      {video !== null && <VideoTrack track={video} mirrored={own} label={label} />}
      <TileLabel shot={shot} label={label} speaking={speaking} note={repeated ? stage.inLarge : null} />
      <PinButton shot={shot} label={label} pressed={pinned} large={large} onPress={onPin} />
    </Element>
  );
}
