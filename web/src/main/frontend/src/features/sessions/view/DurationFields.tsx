import { Input } from "@codegouvfr/react-dsfr/Input";
import { Select } from "@codegouvfr/react-dsfr/Select";
import { duration } from "../../../shared/model/when";
import { useTexts } from "../../../texts/useTexts";
import { otherDuration, usualDurations } from "../model/bookingForm";
import { fieldId, stateOf, type FieldsProps } from "./fieldId";

/** The usual durations, or any number of minutes. */
export function DurationFields({ form, errors, onChange }: FieldsProps) {
  const { common, sessions } = useTexts();
  const { booking } = sessions;
  return (
    <div className="fr-grid-row fr-grid-row--gutters">
      <div className="fr-col-12 fr-col-sm-6">
        <Select
          label={booking.duration}
          {...stateOf(errors.duration)}
          nativeSelectProps={{
            id: fieldId("duration"),
            value: form.duration,
            "aria-invalid": errors.duration !== undefined,
            onChange: (event) => onChange("duration", event.target.value),
          }}
        >
          {usualDurations.map((minutes) => (
            <option key={minutes} value={String(minutes)}>
              {duration(minutes, common)}
            </option>
          ))}
          <option value={otherDuration}>{booking.otherDuration}</option>
        </Select>
      </div>
      {form.duration === otherDuration && (
        <div className="fr-col-12 fr-col-sm-6">
          <Input
            label={booking.minutes}
            hintText={booking.minutesHint}
            {...stateOf(errors.minutes)}
            nativeInputProps={{
              id: fieldId("minutes"),
              inputMode: "numeric",
              value: form.minutes,
              required: true,
              "aria-invalid": errors.minutes !== undefined,
              onChange: (event) => onChange("minutes", event.target.value),
            }}
          />
        </div>
      )}
    </div>
  );
}
