import { Button } from "@codegouvfr/react-dsfr/Button";
import { useEffect, useRef } from "react";
import { announce } from "../../../shared/view/announce";
import { useSignal } from "../../../shared/view/useSignal";
import { useTexts } from "../../../texts/useTexts";
import type { LocalMedia } from "../../devices/model/LocalMedia";
import { browserKindOf } from "../model/browserKind";
import { automaticCount, doneCount, isDone, type Preflight } from "../model/Preflight";
import { encodeReport } from "../model/reportCode";
import { CheckGroups } from "./CheckGroups";
import { CodeCard } from "./CodeCard";
import { DeviceControls } from "./DeviceControls";
import { SummaryAlert } from "./SummaryAlert";
import { TestProgress } from "./TestProgress";
import { useSummaryTitle } from "./useSummaryTitle";

interface Props {
  readonly preflight: Preflight;
  readonly local: LocalMedia;
  readonly startedAt: number;
  readonly onRestart: () => void;
}

/** What has been found so far, with the sentence on top, and the code once all is there. */
export function RunningTest({ preflight, local, startedAt, onRestart }: Props) {
  const { preflight: texts } = useTexts();
  const state = useSignal(preflight.state);
  const top = useRef<HTMLDivElement>(null);
  const done = isDone(state);
  const title = useSummaryTitle(state.results, "own");
  const code = encodeReport({
    results: state.results,
    ...browserKindOf(navigator.userAgent),
    hour: startedAt,
  });

  // The button that was pressed is gone.
  useEffect(() => top.current?.focus(), []);
  useEffect(() => {
    if (state.overlooked) announce(texts.overlooked);
  }, [state.overlooked, texts]);
  useEffect(() => {
    if (done) announce(title);
  }, [done, title]);

  return (
    <>
      <div ref={top} tabIndex={-1} className="amphi-test__top">
        {done ? (
          <SummaryAlert results={state.results} who="own" />
        ) : (
          <TestProgress done={doneCount(state)} total={automaticCount} />
        )}
      </div>
      <Button className="fr-mb-4w" priority="secondary" iconId="fr-icon-refresh-line" onClick={onRestart}>
        {texts.restart}
      </Button>
      {done && <CodeCard code={code} incomplete={state.phases.speaker !== "done"} />}
      <CheckGroups
        results={state.results}
        phases={state.phases}
        controls={(check) => <DeviceControls check={check} preflight={preflight} local={local} />}
      />
    </>
  );
}
