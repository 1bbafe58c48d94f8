import { browserZone } from "../../../shared/model/when";
import type { BookingPreferences } from "../model/bookingForm";

const key = "amphi.booking";

/** The zone and duration of the last booking made in this browser. */
export function loadPreferences(): BookingPreferences {
  const stored: unknown = JSON.parse(localStorage.getItem(key) ?? "{}");
  const { zone, durationMinutes } = stored as Partial<BookingPreferences>;
  return { zone: zone ?? browserZone(), durationMinutes: durationMinutes ?? 60 };
}

export function savePreferences({ zone, durationMinutes }: BookingPreferences): void {
  localStorage.setItem(key, JSON.stringify({ zone, durationMinutes }));
}
