import { useCallback, useEffect, useState } from "react";
import { toProblem, type Problem } from "../api/problem";

type Loaded<T> =
  | { readonly state: "loading" }
  | { readonly state: "failed"; readonly problem: Problem }
  | { readonly state: "loaded"; readonly value: T };

/** Loads when the page comes, and again on demand. `load` must be stable (a module function or a memo). */
export function useLoad<T>(load: (signal: AbortSignal) => Promise<T>) {
  const [result, setResult] = useState<Loaded<T>>({ state: "loading" });
  const [round, setRound] = useState(0);

  useEffect(() => {
    const abandon = new AbortController();
    load(abandon.signal).then(
      (value) => {
        if (!abandon.signal.aborted) setResult({ state: "loaded", value });
      },
      (error: unknown) => {
        if (!abandon.signal.aborted) setResult({ state: "failed", problem: toProblem(error) });
      },
    );
    return () => abandon.abort();
  }, [load, round]);

  const reload = useCallback(() => {
    setResult({ state: "loading" });
    setRound((previous) => previous + 1);
  }, []);
  const replace = useCallback((value: T) => setResult({ state: "loaded", value }), []);
  return { result, reload, replace };
}
