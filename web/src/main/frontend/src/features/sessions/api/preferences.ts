import { browserZone } from "../../../shared/model/when";
import type { BookingPreferences } from "../model/bookingForm";

const key = "amphi.booking";

/** What the last booking made in this browser chose. */
export function loadPreferences(): BookingPreferences {
  const stored: unknown = JSON.parse(localStorage.getItem(key) ?? "{}");
  const { zone, durationMinutes, participants, cameras } = stored as Partial<BookingPreferences>;
  return {
    zone: zone ?? browserZone(),
    durationMinutes: durationMinutes ?? 60,
    participants: participants ?? 30,
    cameras: cameras ?? 5,
  };
}

export function savePreferences({ zone, durationMinutes, participants, cameras }: BookingPreferences): void {
  localStorage.setItem(key, JSON.stringify({ zone, durationMinutes, participants, cameras }));
}
