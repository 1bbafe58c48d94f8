import { Input } from "@codegouvfr/react-dsfr/Input";
import { Select } from "@codegouvfr/react-dsfr/Select";
import { useTexts } from "../../../texts/useTexts";
import { sessionKinds } from "../model/session";
import { fieldId, stateOf, type FieldsProps } from "./fieldId";

export function WhatFields({ form, errors, onChange }: FieldsProps) {
  const { booking, kinds } = useTexts().sessions;
  return (
    <fieldset className="amphi-fieldset">
      <legend className="fr-h5">{booking.what}</legend>
      <Input
        label={booking.name}
        hintText={booking.nameHint}
        {...stateOf(errors.title)}
        nativeInputProps={{
          id: fieldId("title"),
          value: form.title,
          required: true,
          "aria-invalid": errors.title !== undefined,
          onChange: (event) => onChange("title", event.target.value),
        }}
      />
      <Select
        label={booking.kind}
        {...stateOf(errors.kind)}
        nativeSelectProps={{
          id: fieldId("kind"),
          value: form.kind,
          required: true,
          "aria-invalid": errors.kind !== undefined,
          onChange: (event) => onChange("kind", event.target.value),
        }}
      >
        <option value="">{booking.chooseKind}</option>
        {sessionKinds.map((kind) => (
          <option key={kind} value={kind}>
            {kinds[kind]}
          </option>
        ))}
      </Select>
    </fieldset>
  );
}
