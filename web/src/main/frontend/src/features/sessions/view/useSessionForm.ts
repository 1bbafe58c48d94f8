import { useRef, useState } from "react";
import { toProblem, type Problem } from "../../../shared/api/problem";
import { announce } from "../../../shared/view/announce";
import { useTexts } from "../../../texts/useTexts";
import {
  placeProblems,
  readBooking,
  type BookingErrors,
  type BookingField,
  type BookingForm,
  type BookingRequest,
} from "../model/bookingForm";

/** The form's state and its one way out: `send` does it, or what it throws becomes words at the fields. */
export function useSessionForm(first: () => BookingForm, send: (request: BookingRequest) => Promise<void>) {
  const { booking } = useTexts().sessions;
  const [form, setForm] = useState(first);
  const [errors, setErrors] = useState<BookingErrors>({});
  const [problem, setProblem] = useState<Problem | null>(null);
  const [busy, setBusy] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const sending = useRef(false);

  const change = (field: BookingField, value: string) => setForm((old) => ({ ...old, [field]: value }));

  const refuse = (placed: BookingErrors, rest: Problem | null) => {
    setErrors(placed);
    setProblem(rest);
    setAttempt((count) => count + 1);
  };

  const submit = () => {
    if (sending.current) return;
    const reading = readBooking(form, booking.problems);
    if ("errors" in reading) {
      refuse(reading.errors, null);
      return;
    }
    sending.current = true;
    setBusy(true);
    refuse({}, null);
    announce(booking.submitting);
    send(reading.request)
      .catch((error: unknown) => {
        const refusal = toProblem(error);
        const placed = placeProblems(form, refusal.errors);
        refuse(placed, Object.keys(placed).length > 0 ? null : refusal);
      })
      .finally(() => {
        sending.current = false;
        setBusy(false);
      });
  };

  return { form, errors, problem, busy, attempt, change, setForm, submit };
}

export type SessionFormState = ReturnType<typeof useSessionForm>;
