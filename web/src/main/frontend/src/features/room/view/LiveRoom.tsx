import { SkipLinks } from "@codegouvfr/react-dsfr/SkipLinks";
import { useCallback, useState } from "react";
import { Announcements } from "../../../shared/view/announce";
import { useTexts } from "../../../texts/useTexts";
import { ChatPanel } from "../../chat/view/ChatPanel";
import { useChatAnnouncements } from "../../chat/view/useChatAnnouncements";
import type { LiveCall } from "../model/LiveCall";
import type { Pass } from "../model/pass";
import { Banners } from "./Banners";
import { PeoplePanel } from "./PeoplePanel";
import { RemoteSound } from "./RemoteSound";
import { RoomHeader } from "./RoomHeader";
import { Stage } from "./Stage";
import { Toolbar } from "./Toolbar";
import { usePresenceAnnouncements } from "./usePresenceAnnouncements";
import { useSidePanel } from "./useSidePanel";

interface Props {
  readonly pass: Pass;
  readonly call: LiveCall;
  readonly speaker: string;
}

/** The live room's frame; everything in it looks after itself. */
export function LiveRoom({ pass, call, speaker }: Props) {
  const { room } = useTexts();
  const side = useSidePanel();
  const [soundBlocked, setSoundBlocked] = useState(false);
  const blockSound = useCallback(() => setSoundBlocked(true), []);
  usePresenceAnnouncements();
  useChatAnnouncements(call.chat);

  return (
    <div className="amphi-room">
      <SkipLinks
        links={[
          { label: room.skipToControls, anchor: "#controls" },
          { label: room.skipToPeople, anchor: "#stage" },
        ]}
      />
      <RoomHeader pass={pass} call={call} />
      <Banners call={call} soundBlocked={soundBlocked} onUnblock={() => setSoundBlocked(false)} />
      <main className="amphi-room__main">
        <Stage call={call} />
        {side.open === "people" && (
          <PeoplePanel call={call} takesFocus={side.wasAsked} onClose={side.togglePeople} />
        )}
        {side.open === "chat" && (
          <ChatPanel chat={call.chat} takesFocus={side.wasAsked} onClose={side.toggleChat} />
        )}
      </main>
      <Toolbar call={call} side={side} />
      <RemoteSound sounds={call.sounds} speaker={speaker} blocked={soundBlocked} onBlocked={blockSound} />
      <Announcements />
    </div>
  );
}
