import type { ReactNode } from "react";
import { useTexts } from "../../../texts/useTexts";
import { groups, type Check, type Results } from "../model/checks";
import type { PreflightState } from "../model/Preflight";
import { CheckItem } from "./CheckItem";

interface Props {
  readonly results: Results;
  /** Absent for a test that is over, as a code tells it. */
  readonly phases?: PreflightState["phases"];
  /** What can be tried and chosen at a check. */
  readonly controls?: (check: Check) => ReactNode;
}

export function CheckGroups({ results, phases, controls }: Props) {
  const { preflight: texts } = useTexts();
  const hasRelay = [results.udp, results.tcp, results.tls].some((outcome) => outcome !== "not-configured");
  return groups.map(({ name, checks }) => (
    <section key={name} className="amphi-test__group" aria-labelledby={`test-${name}`}>
      <h2 id={`test-${name}`} className="fr-h4">
        {texts.groups[name]}
      </h2>
      {name === "media" && <p className="fr-text--sm">{hasRelay ? texts.mediaNote : texts.noRelayNote}</p>}
      <ul className="amphi-test__checks">
        {checks.map((check) => (
          <CheckItem key={check} check={check} results={results} phase={phases?.[check] ?? "done"}>
            {controls?.(check)}
          </CheckItem>
        ))}
      </ul>
    </section>
  ));
}
