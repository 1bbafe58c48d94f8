import { Input } from "@codegouvfr/react-dsfr/Input";
import { useTexts } from "../../../texts/useTexts";
import { mostCameras, seatsWith, type Capacity } from "../model/seats";
import { fieldId, stateOf, type FieldsProps } from "./fieldId";
import { SeatsNote } from "./SeatsNote";

/** How many people and how many pictures: the more of one, the fewer of the other. */
export function SeatFields({
  form,
  errors,
  onChange,
  granted,
}: FieldsProps & { readonly granted: Capacity | null }) {
  const { booking } = useTexts().sessions;
  const field = (name: "participants" | "cameras", least: number, most: number) => ({
    id: fieldId(name),
    type: "number",
    min: least,
    max: most,
    step: 1,
    inputMode: "numeric" as const,
    value: form[name],
    required: true,
    "aria-invalid": errors[name] !== undefined,
    onChange: (event: { readonly target: { readonly value: string } }) => onChange(name, event.target.value),
  });
  return (
    <fieldset className="amphi-fieldset">
      <legend className="fr-h5">{booking.seats}</legend>
      <div className="fr-grid-row fr-grid-row--gutters">
        <div className="fr-col-12 fr-col-sm-6">
          <Input
            label={booking.participants}
            hintText={booking.participantsHint}
            {...stateOf(errors.participants)}
            nativeInputProps={field("participants", 1, granted?.participants ?? seatsWith(0) ?? 1)}
          />
        </div>
        <div className="fr-col-12 fr-col-sm-6">
          <Input
            label={booking.cameras}
            hintText={booking.camerasHint}
            {...stateOf(errors.cameras)}
            nativeInputProps={field("cameras", 0, mostCameras)}
          />
        </div>
      </div>
      <SeatsNote participants={form.participants} cameras={form.cameras} granted={granted} />
    </fieldset>
  );
}
