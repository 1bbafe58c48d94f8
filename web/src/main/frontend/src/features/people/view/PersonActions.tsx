import { Button } from "@codegouvfr/react-dsfr/Button";
import type { Participant, StopSource } from "../../../generated/messages.gen";
import { announce } from "../../../shared/view/announce";
import { useTexts } from "../../../texts/useTexts";
import type { LiveCall } from "../../room/model/LiveCall";

interface Props {
  readonly id: string;
  readonly person: Participant;
  readonly call: LiveCall;
}

const sources = ["microphone", "camera", "screen"] as const satisfies readonly StopSource["source"][];

/** What a host can end of somebody's; opening it again is left to that person. */
export function PersonActions({ id, person, call }: Props) {
  const { people } = useTexts();
  const stop = (source: StopSource["source"]) => {
    call.stopSource(person.id, source).then(
      () => announce(people.stopped[source](person.name)),
      // A banner says so.
      () => undefined,
    );
  };
  const isNothingOn = !sources.some((source) => person[source]);
  return (
    <div id={id} className="amphi-person__actions" role="group" aria-label={people.actions(person.name)}>
      {sources.map((source) => (
        <Button
          key={source}
          size="small"
          priority="secondary"
          nativeButtonProps={{ "aria-disabled": !person[source] }}
          onClick={() => {
            if (person[source]) stop(source);
          }}
        >
          {people.stop[source]}
        </Button>
      ))}
      {isNothingOn && <p className="fr-hint-text fr-mb-0">{people.nothingOn}</p>}
    </div>
  );
}
