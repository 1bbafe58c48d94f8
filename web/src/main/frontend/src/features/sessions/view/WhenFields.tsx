import { Input } from "@codegouvfr/react-dsfr/Input";
import { useTexts } from "../../../texts/useTexts";
import { DurationFields } from "./DurationFields";
import { fieldId, stateOf, type FieldsProps } from "./fieldId";
import { ZoneField } from "./ZoneField";

export function WhenFields(props: FieldsProps) {
  const { form, errors, onChange } = props;
  const { booking } = useTexts().sessions;
  return (
    <fieldset className="amphi-fieldset">
      <legend className="fr-h5">{booking.when}</legend>
      <div className="fr-grid-row fr-grid-row--gutters">
        <div className="fr-col-12 fr-col-sm-6">
          <Input
            label={booking.date}
            {...stateOf(errors.date)}
            nativeInputProps={{
              id: fieldId("date"),
              type: "date",
              value: form.date,
              required: true,
              "aria-invalid": errors.date !== undefined,
              onChange: (event) => onChange("date", event.target.value),
            }}
          />
        </div>
        <div className="fr-col-12 fr-col-sm-6">
          <Input
            label={booking.time}
            {...stateOf(errors.time)}
            nativeInputProps={{
              id: fieldId("time"),
              type: "time",
              value: form.time,
              required: true,
              "aria-invalid": errors.time !== undefined,
              onChange: (event) => onChange("time", event.target.value),
            }}
          />
        </div>
      </div>
      <DurationFields {...props} />
      <ZoneField {...props} />
    </fieldset>
  );
}
