import { Alert } from "@codegouvfr/react-dsfr/Alert";
import { useEffect, useRef } from "react";
import { useTexts } from "../../../texts/useTexts";
import { bookingFields, type BookingErrors } from "../model/bookingForm";
import { fieldId } from "./fieldId";

/** All that is to be corrected, in the order of the page; takes the focus when it comes. */
export function ErrorSummary({ errors }: { readonly errors: BookingErrors }) {
  const { booking } = useTexts().sessions;
  const box = useRef<HTMLDivElement>(null);
  const wrong = bookingFields.filter((field) => errors[field] !== undefined);

  useEffect(() => box.current?.focus(), []);

  if (wrong.length === 0) return null;
  return (
    <div ref={box} tabIndex={-1} role="alert" className="fr-mb-4w">
      <Alert
        severity="error"
        as="h2"
        title={booking.summaryTitle(wrong.length)}
        description={
          <ul>
            {wrong.map((field) => (
              <li key={field}>
                <a
                  href={`#${fieldId(field)}`}
                  onClick={(event) => {
                    event.preventDefault();
                    document.getElementById(fieldId(field))?.focus();
                  }}
                >
                  {errors[field]}
                </a>
              </li>
            ))}
          </ul>
        }
      />
    </div>
  );
}
