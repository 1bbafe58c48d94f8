import { useMemo } from "react";
import { useTexts } from "../../../texts/useTexts";
import { zoneGroups } from "../model/zones";

/** The zones of a select, those of the State's agents first. */
export function ZoneOptions({ current }: { readonly current: string }) {
  const { sessions, zones } = useTexts();
  const { booking } = sessions;
  const { french, others } = useMemo(
    () => zoneGroups(Intl.supportedValuesOf("timeZone"), current, zones),
    [current, zones],
  );
  return (
    <>
      <optgroup label={booking.frenchZones}>{french.map(option)}</optgroup>
      <optgroup label={booking.otherZones}>{others.map(option)}</optgroup>
    </>
  );
}

const option = ({ id, label }: { readonly id: string; readonly label: string }) => (
  <option key={id} value={id}>
    {label}
  </option>
);
