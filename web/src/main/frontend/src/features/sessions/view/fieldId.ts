import type { BookingErrors, BookingField, BookingForm } from "../model/bookingForm";

export const fieldId = (field: BookingField) => `booking-${field}`;

/** What every group of fields of the booking form is given. */
export interface FieldsProps {
  readonly form: BookingForm;
  readonly errors: BookingErrors;
  readonly onChange: (field: BookingField, value: string) => void;
}

/** How a field of the design system shows a problem. */
export const stateOf = (error: string | undefined) =>
  error === undefined
    ? ({ state: "default" } as const)
    : ({ state: "error", stateRelatedMessage: error } as const);
