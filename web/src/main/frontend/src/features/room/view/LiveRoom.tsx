import { SkipLinks } from "@codegouvfr/react-dsfr/SkipLinks";
import { useCallback, useRef, useState } from "react";
import { Announcements } from "../../../shared/view/announce";
import { useSignal } from "../../../shared/view/useSignal";
import { useTexts } from "../../../texts/useTexts";
import type { LiveCall } from "../model/LiveCall";
import type { Pass } from "../model/pass";
import { Banners } from "./Banners";
import { PeoplePanel } from "./PeoplePanel";
import { RemoteSound } from "./RemoteSound";
import { RoomHeader } from "./RoomHeader";
import { Stage } from "./Stage";
import { Toolbar } from "./Toolbar";
import { usePresenceAnnouncements } from "./usePresenceAnnouncements";

interface Props {
  readonly pass: Pass;
  readonly call: LiveCall;
  readonly speaker: string;
}

/** The live room's frame; everything in it looks after itself. */
export function LiveRoom({ pass, call, speaker }: Props) {
  const { room } = useTexts();
  const { participants } = useSignal(call.state);
  const [showsPeople, setShowsPeople] = useState(false);
  const [soundBlocked, setSoundBlocked] = useState(false);
  const blockSound = useCallback(() => setSoundBlocked(true), []);
  const peopleButton = useRef<HTMLButtonElement>(null);
  usePresenceAnnouncements();

  const closePeople = () => {
    setShowsPeople(false);
    peopleButton.current?.focus();
  };
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
        {showsPeople && <PeoplePanel call={call} onClose={closePeople} />}
      </main>
      <Toolbar
        call={call}
        showsPeople={showsPeople}
        count={participants.length}
        peopleButton={peopleButton}
        onTogglePeople={() => setShowsPeople(!showsPeople)}
      />
      <RemoteSound media={call.media} speaker={speaker} blocked={soundBlocked} onBlocked={blockSound} />
      <Announcements />
    </div>
  );
}
