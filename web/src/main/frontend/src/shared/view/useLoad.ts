import { useCallback, useEffect, useState } from "react";
import { toProblem, type Problem } from "../api/problem";

type Loaded<T> =
  | { readonly state: "loading" }
  | { readonly state: "failed"; readonly problem: Problem }
  | { readonly state: "loaded"; readonly value: T };

interface Round<T> {
  /** What was being loaded when this round was asked for quietly; null where it may be seen. */
  readonly quietFor: ((signal: AbortSignal) => Promise<T>) | null;
}

/** Loads when the page comes, and again on demand. `load` must be stable (a module function or a memo). */
export function useLoad<T>(load: (signal: AbortSignal) => Promise<T>) {
  const [result, setResult] = useState<Loaded<T>>({ state: "loading" });
  const [round, setRound] = useState<Round<T>>({ quietFor: null });

  useEffect(() => {
    const abandon = new AbortController();
    load(abandon.signal).then(
      (value) => {
        if (!abandon.signal.aborted)
          setResult((old) => (isSame(old, value) ? old : { state: "loaded", value }));
      },
      (error: unknown) => {
        if (abandon.signal.aborted) return;
        const failed = { state: "failed", problem: toProblem(error) } as const;
        setResult((old) => (round.quietFor === load && old.state === "loaded" ? old : failed));
      },
    );
    return () => abandon.abort();
  }, [load, round]);

  const reload = useCallback(() => {
    setResult({ state: "loading" });
    setRound({ quietFor: null });
  }, []);
  /** Loads anew behind what is shown, which stays where nothing newer can be had. */
  const refresh = useCallback(() => setRound({ quietFor: load }), [load]);
  const replace = useCallback((value: T) => setResult({ state: "loaded", value }), []);
  return { result, reload, refresh, replace };
}

/** What has not changed must not be drawn anew: somebody may be holding a part of it under the mouse. */
const isSame = <T>(old: Loaded<T>, value: T) =>
  old.state === "loaded" && JSON.stringify(old.value) === JSON.stringify(value);
