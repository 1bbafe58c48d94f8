import { useEffect, useState } from "react";
import { systemTimers } from "../../../shared/model/timers";
import { PageTitle } from "../../../shared/view/PageTitle";
import { useTexts } from "../../../texts/useTexts";
import { browserCapture } from "../../devices/api/capture";
import { loadChoice } from "../../devices/api/choiceStore";
import { LocalMedia } from "../../devices/model/LocalMedia";
import { browserProbes } from "../api/browserProbes";
import { Preflight } from "../model/Preflight";
import { BeforeTest } from "./BeforeTest";
import { CodeForm } from "./CodeForm";
import { RunningTest } from "./RunningTest";

interface Run {
  readonly preflight: Preflight;
  readonly local: LocalMedia;
  readonly startedAt: number;
}

/** From the button, before which nothing is asked of anybody, to the result. */
export function OwnTest() {
  const { preflight: texts } = useTexts();
  const [run, setRun] = useState<Run | null>(null);

  useEffect(() => () => run?.preflight.close(), [run]);

  const start = () => {
    // The devices must be free before they are taken again.
    run?.preflight.close();
    const local = new LocalMedia(browserCapture, loadChoice());
    const preflight = new Preflight(local, browserProbes, systemTimers);
    setRun({ preflight, local, startedAt: Date.now() });
    preflight.start();
  };
  return (
    <>
      <PageTitle title={texts.title} />
      {run === null ? (
        <BeforeTest onStart={start} />
      ) : (
        <RunningTest key={run.startedAt} {...run} onRestart={start} />
      )}
      <CodeForm />
    </>
  );
}
