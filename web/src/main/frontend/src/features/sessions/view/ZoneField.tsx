import { Select } from "@codegouvfr/react-dsfr/Select";
import { useMemo } from "react";
import { useTexts } from "../../../texts/useTexts";
import { zoneGroups } from "../model/zones";
import { fieldId, stateOf, type FieldsProps } from "./fieldId";

export function ZoneField({ form, errors, onChange }: FieldsProps) {
  const { booking } = useTexts().sessions;
  const groups = useMemo(() => zoneGroups(Intl.supportedValuesOf("timeZone"), form.zone), [form.zone]);
  return (
    <Select
      label={booking.zone}
      hint={booking.zoneHint}
      {...stateOf(errors.zone)}
      nativeSelectProps={{
        id: fieldId("zone"),
        value: form.zone,
        "aria-invalid": errors.zone !== undefined,
        onChange: (event) => onChange("zone", event.target.value),
      }}
    >
      <optgroup label={booking.frenchZones}>
        {groups.french.map((zone) => (
          <option key={zone.id} value={zone.id}>
            {zone.label}
          </option>
        ))}
      </optgroup>
      <optgroup label={booking.otherZones}>
        {groups.others.map((zone) => (
          <option key={zone.id} value={zone.id}>
            {zone.label}
          </option>
        ))}
      </optgroup>
    </Select>
  );
}
