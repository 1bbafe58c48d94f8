import { Button } from "@codegouvfr/react-dsfr/Button";
import { ProblemAlert } from "../../../shared/view/ProblemAlert";
import { useTexts } from "../../../texts/useTexts";
import type { Capacity } from "../model/seats";
import { ErrorSummary } from "./ErrorSummary";
import { SeatFields } from "./SeatFields";
import type { SessionFormState } from "./useSessionForm";
import { WhatFields } from "./WhatFields";
import { WhenFields } from "./WhenFields";

interface Props {
  readonly state: SessionFormState;
  readonly submitText: string;
  /** The room is open: the start stays. */
  readonly startIsFixed?: boolean;
  /** What the session was given beyond the published curve. */
  readonly granted?: Capacity | null;
}

/** All that an agent decides about a session, new or booked. */
export function SessionForm({ state, submitText, startIsFixed = false, granted = null }: Props) {
  const { booking } = useTexts().sessions;
  const { form, errors, problem, busy, attempt, change, submit } = state;
  const fields = { form, errors, onChange: change };
  return (
    <>
      <ErrorSummary key={attempt} errors={errors} />
      {problem !== null && <ProblemAlert problem={problem} />}
      <form
        noValidate
        aria-busy={busy}
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <p className="fr-hint-text">{booking.allRequired}</p>
        <WhatFields {...fields} />
        <WhenFields {...fields} startIsFixed={startIsFixed} />
        <SeatFields {...fields} granted={granted} />
        <Button type="submit" nativeButtonProps={{ "aria-disabled": busy }}>
          {busy ? booking.submitting : submitText}
        </Button>
      </form>
    </>
  );
}
