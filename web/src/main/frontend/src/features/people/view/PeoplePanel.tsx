import { Button } from "@codegouvfr/react-dsfr/Button";
import { useEffect, useRef, useState } from "react";
import { useSignal } from "../../../shared/view/useSignal";
import { useTexts } from "../../../texts/useTexts";
import type { LiveCall } from "../../room/model/LiveCall";
import { pageOf } from "../../stage/model/pages";
import { Pager } from "../../stage/view/Pager";
import { found, listed, peoplePerPage } from "../model/peopleList";
import { MuteAll } from "./MuteAll";
import { PersonItem } from "./PersonItem";
import { Search } from "./Search";
import { useKeptFocus } from "../../../shared/view/useKeptFocus";

interface Props {
  readonly call: LiveCall;
  readonly takesFocus: boolean;
  readonly onClose: () => void;
}

/** Below this number a look is faster than a search. */
const fewPeople = 12;

/** Who is there, in which role, with what turned on. */
export function PeoplePanel({ call, takesFocus, onClose }: Props) {
  const { people, room } = useTexts();
  const { participants, you, role } = useSignal(call.state);
  const [typed, setTyped] = useState("");
  const [wanted, setWanted] = useState(1);
  const heading = useRef<HTMLHeadingElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const panel = useRef<HTMLElement>(null);
  useKeptFocus(panel, () => heading.current);

  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);

  const matching = found(listed(participants, you), typed);
  const { items, page, pages } = pageOf(matching, peoplePerPage, wanted);
  return (
    <aside
      ref={panel}
      id="people"
      className="amphi-side"
      aria-labelledby="people-title"
      onKeyDown={(event) => {
        if (event.key === "Escape") onClose();
      }}
    >
      <div className="amphi-side__head">
        <h2 id="people-title" ref={heading} tabIndex={-1} className="fr-h6 fr-mb-0">
          {room.showPeople(participants.length)}
        </h2>
        <Button
          size="small"
          priority="tertiary no outline"
          iconId="fr-icon-close-line"
          title={room.closePeople}
          onClick={onClose}
        />
      </div>
      {(participants.length > fewPeople || typed !== "") && (
        <Search
          typed={typed}
          count={matching.length}
          onType={(text) => {
            setTyped(text);
            setWanted(1);
          }}
        />
      )}
      {role === "host" && <MuteAll call={call} />}
      <ul className="amphi-people__list" ref={list}>
        {items.map((person) => (
          <PersonItem key={person.id} person={person} own={person.id === you} call={call} />
        ))}
      </ul>
      {pages > 1 && (
        <div className="amphi-side__foot">
          <Pager
            page={page}
            pages={pages}
            texts={people}
            onTurn={(by) => {
              setWanted(page + by);
              list.current?.scrollTo({ top: 0 });
            }}
          />
        </div>
      )}
    </aside>
  );
}
