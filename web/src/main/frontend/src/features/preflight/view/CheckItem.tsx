import { useRef, type ReactNode } from "react";
import { useKeptFocus } from "../../../shared/view/useKeptFocus";
import { useTexts } from "../../../texts/useTexts";
import type { Explanation } from "../../../texts/fr/preflight";
import type { Check, Results } from "../model/checks";
import type { Phase } from "../model/Preflight";
import { severityOf } from "../model/severity";
import { StateBadge } from "./StateBadge";

interface Props {
  readonly check: Check;
  readonly results: Results;
  readonly phase: Phase;
  readonly children?: ReactNode;
}

/** One check: its name, its state, what that means, and what to do. */
export function CheckItem({ check, results, phase, children }: Props) {
  const { preflight: texts } = useTexts();
  const explanations: Readonly<Record<string, Explanation>> = texts.outcomes[check];
  const explanation = explanations[results[check]];
  const item = useRef<HTMLLIElement>(null);
  useKeptFocus(item, (region) => region.querySelector("h3"));
  const asks = phase === "done" || check === "speaker";
  return (
    <li
      ref={item}
      className="amphi-test__check"
      data-check={check}
      data-state={phase === "done" ? results[check] : phase}
    >
      <div className="amphi-test__name">
        <h3 tabIndex={-1} className="fr-text--md fr-mb-1v">
          {texts.names[check]}
        </h3>
        <StateBadge phase={phase} severity={severityOf(check, results)} />
      </div>
      <div>
        {asks && explanation !== undefined && <p className="fr-mb-1w">{explanation.text}</p>}
        {asks && explanation?.next !== undefined && (
          <p className="amphi-test__next fr-mb-1w">
            <strong>{texts.next}</strong>
            <br />
            {explanation.next}
          </p>
        )}
        {children}
      </div>
    </li>
  );
}
