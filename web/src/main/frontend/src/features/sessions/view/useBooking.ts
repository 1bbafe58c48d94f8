import { useRef, useState } from "react";
import { navigate } from "../../../app/navigation";
import { paths } from "../../../app/routes";
import { toProblem, type Problem } from "../../../shared/api/problem";
import { announce } from "../../../shared/view/announce";
import { useTexts } from "../../../texts/useTexts";
import { loadPreferences, savePreferences } from "../api/preferences";
import { bookSession } from "../api/sessions";
import {
  emptyBooking,
  placeProblems,
  readBooking,
  suggestStart,
  type BookingErrors,
  type BookingField,
  type BookingForm,
  type BookingRequest,
} from "../model/bookingForm";
import { rememberBooked } from "./justBooked";

function firstForm(): BookingForm {
  const preferences = loadPreferences();
  return { ...emptyBooking(preferences), ...suggestStart(new Date(), preferences.zone) };
}

/** The form's state and its one way out: a session booked, or words at the fields. */
export function useBooking() {
  const { booking } = useTexts().sessions;
  const [form, setForm] = useState(firstForm);
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

  const send = async (request: BookingRequest) => {
    try {
      const session = await bookSession(request);
      savePreferences(request);
      rememberBooked(session.id);
      navigate(paths.session(session.id));
    } catch (error) {
      const refusal = toProblem(error);
      const placed = placeProblems(form, refusal.errors);
      refuse(placed, Object.keys(placed).length > 0 ? null : refusal);
    }
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
    void send(reading.request).finally(() => {
      sending.current = false;
      setBusy(false);
    });
  };

  return { form, errors, problem, busy, attempt, change, submit };
}
