import { choiceFrom, type CalendarChoice } from "../model/calendarView";

const choiceKey = "amphi.calendar";
const dateKey = "amphi.calendar.date";

/** View and zone stay in this browser. */
export const loadChoice = (): CalendarChoice =>
  choiceFrom(JSON.parse(localStorage.getItem(choiceKey) ?? "null"));

export const saveChoice = (choice: Partial<CalendarChoice>): void =>
  localStorage.setItem(choiceKey, JSON.stringify({ ...loadChoice(), ...choice }));

/** The date stays for this visit only: tomorrow's calendar begins at tomorrow. */
export const loadDate = (): string | null => sessionStorage.getItem(dateKey);

export const saveDate = (date: string): void => sessionStorage.setItem(dateKey, date);
