import { browserZone } from "../../../shared/model/when";
import { useTexts } from "../../../texts/useTexts";
import { zoneLabel } from "../../sessions/model/zones";
import { ZoneOptions } from "../../sessions/view/ZoneOptions";

interface Props {
  /** Null for that of the browser. */
  readonly zone: string | null;
  readonly onChange: (zone: string | null) => void;
}

/** Whose clock the calendar shows. */
export function ZoneChoice({ zone, onChange }: Props) {
  const { calendar, zones } = useTexts();
  const own = browserZone();
  return (
    <label className="amphi-calendar__choice">
      <span>{calendar.zone}</span>
      <select
        className="fr-select"
        value={zone ?? ""}
        onChange={(event) => onChange(event.target.value === "" ? null : event.target.value)}
      >
        <optgroup label={calendar.ownZones}>
          <option value="">{calendar.ownZone(zoneLabel(own, zones))}</option>
        </optgroup>
        <ZoneOptions current={zone ?? own} />
      </select>
    </label>
  );
}
