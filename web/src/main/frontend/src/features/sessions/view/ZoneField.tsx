import { Select } from "@codegouvfr/react-dsfr/Select";
import { useTexts } from "../../../texts/useTexts";
import { fieldId, stateOf, type FieldsProps } from "./fieldId";
import { ZoneOptions } from "./ZoneOptions";

interface Props extends FieldsProps {
  readonly disabled: boolean;
}

export function ZoneField({ form, errors, onChange, disabled }: Props) {
  const { booking } = useTexts().sessions;
  return (
    <Select
      label={booking.zone}
      hint={booking.zoneHint}
      disabled={disabled}
      {...stateOf(errors.zone)}
      nativeSelectProps={{
        id: fieldId("zone"),
        value: form.zone,
        "aria-invalid": errors.zone !== undefined,
        onChange: (event) => onChange("zone", event.target.value),
      }}
    >
      <ZoneOptions current={form.zone} />
    </Select>
  );
}
