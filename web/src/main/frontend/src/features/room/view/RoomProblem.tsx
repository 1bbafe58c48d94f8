import type { Problem } from "../../../shared/api/problem";
import { PageTitle } from "../../../shared/view/PageTitle";
import { ProblemAlert } from "../../../shared/view/ProblemAlert";
import { useTexts } from "../../../texts/useTexts";
import { HomeButton } from "./HomeButton";

const known = {
  "unknown-link": "unknown",
  "not-found": "unknown",
  "revoked-link": "revoked",
  "no-pass": "noPass",
} as const;

const isKnown = (code: string): code is keyof typeof known => Object.hasOwn(known, code);

/** Why this invitation does not lead into a room. */
export function RoomProblem({
  problem,
  onRetry,
}: {
  readonly problem: Problem;
  readonly onRetry: () => void;
}) {
  const { room } = useTexts();
  if (!isKnown(problem.code)) {
    return (
      <>
        <PageTitle title={room.problems.refused.title} />
        <ProblemAlert problem={problem} onRetry={onRetry} />
      </>
    );
  }
  const texts = room.problems[known[problem.code]];
  return (
    <>
      <PageTitle title={texts.title} />
      <p className="fr-text--lead">{texts.text}</p>
      <HomeButton />
    </>
  );
}
