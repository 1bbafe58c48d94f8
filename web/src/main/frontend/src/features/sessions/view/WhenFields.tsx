import { Input } from "@codegouvfr/react-dsfr/Input";
import { useTexts } from "../../../texts/useTexts";
import { DurationFields } from "./DurationFields";
import { fieldId, stateOf, type FieldsProps } from "./fieldId";
import { ZoneField } from "./ZoneField";

interface Props extends FieldsProps {
  readonly startIsFixed: boolean;
}

export function WhenFields(props: Props) {
  const { form, errors, onChange, startIsFixed } = props;
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
              readOnly: startIsFixed,
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
              readOnly: startIsFixed,
              "aria-invalid": errors.time !== undefined,
              onChange: (event) => onChange("time", event.target.value),
            }}
          />
        </div>
      </div>
      <DurationFields {...props} />
      <ZoneField {...props} disabled={startIsFixed} />
    </fieldset>
  );
}
