import { SkipLinks } from "@codegouvfr/react-dsfr/SkipLinks";
import { useCallback, useState } from "react";
import { useTexts } from "../../../texts/useTexts";
import { ChatPanel } from "../../chat/view/ChatPanel";
import { useChatAnnouncements } from "../../chat/view/useChatAnnouncements";
import { useDeviceChoice } from "../../devices/view/useDeviceChoice";
import { PeoplePanel } from "../../people/view/PeoplePanel";
import { SoundOnly } from "../../stage/view/SoundOnly";
import { Stage } from "../../stage/view/Stage";
import { useStaging } from "../../stage/view/useStaging";
import type { LiveCall } from "../model/LiveCall";
import type { Pass } from "../model/pass";
import { Banners } from "./Banners";
import { RemoteSound } from "./RemoteSound";
import { RoomHeader } from "./RoomHeader";
import { Toolbar } from "./Toolbar";
import { usePresenceAnnouncements } from "./usePresenceAnnouncements";
import { useSidePanel } from "./useSidePanel";
import { useSoundOnly } from "./useSoundOnly";
import { useStrainAnnouncements } from "./useStrainAnnouncements";

interface Props {
  readonly pass: Pass;
  readonly call: LiveCall;
}

/** The live room's frame; everything in it looks after itself. */
export function LiveRoom({ pass, call }: Props) {
  const { room } = useTexts();
  const side = useSidePanel();
  const staging = useStaging(call);
  const devices = useDeviceChoice(call.local);
  const soundOnly = useSoundOnly(call);
  const [soundBlocked, setSoundBlocked] = useState(false);
  const blockSound = useCallback(() => setSoundBlocked(true), []);
  usePresenceAnnouncements();
  useChatAnnouncements(call.chat);
  useStrainAnnouncements(call);

  return (
    <div className="amphi-room">
      <SkipLinks
        links={[
          { label: room.skipToControls, anchor: "#controls" },
          { label: room.skipToPeople, anchor: "#stage" },
        ]}
      />
      <RoomHeader pass={pass} call={call} />
      <Banners
        call={call}
        devices={devices}
        soundBlocked={soundBlocked}
        onUnblock={() => setSoundBlocked(false)}
      />
      <main className="amphi-room__main">
        {soundOnly.on ? (
          <SoundOnly call={call} onPictures={() => soundOnly.set(false)} />
        ) : (
          <Stage call={call} staging={staging} onPeople={side.togglePeople} />
        )}
        {side.open === "people" && (
          <PeoplePanel call={call} takesFocus={side.wasAsked} onClose={side.togglePeople} />
        )}
        {side.open === "chat" && (
          <ChatPanel chat={call.chat} takesFocus={side.wasAsked} onClose={side.toggleChat} />
        )}
      </main>
      <Toolbar call={call} staging={staging} devices={devices} side={side} />
      <RemoteSound
        sounds={call.sounds}
        speaker={devices.choice.speaker}
        blocked={soundBlocked}
        onBlocked={blockSound}
      />
    </div>
  );
}
