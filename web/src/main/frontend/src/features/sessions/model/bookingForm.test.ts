import { describe, expect, it } from "vitest";
import { fr } from "../../../texts/fr";
import {
  emptyBooking,
  formOf,
  placed,
  placeProblems,
  readBooking,
  suggestStart,
  type BookingForm,
} from "./bookingForm";

const texts = fr.sessions.booking.problems;
const preferences = { zone: "Europe/Paris", durationMinutes: 60, participants: 30, cameras: 5 };
const filled: BookingForm = {
  ...emptyBooking(preferences),
  title: "  Séminaire ",
  kind: "SEMINAR",
  date: "2026-11-24",
  time: "10:00",
};

describe("the booking form", () => {
  it("sends what was typed, trimmed", () => {
    expect(readBooking(filled, texts)).toEqual({
      request: {
        title: "Séminaire",
        kind: "SEMINAR",
        start: "2026-11-24T10:00",
        zone: "Europe/Paris",
        durationMinutes: 60,
        participants: 30,
        cameras: 5,
      },
    });
  });

  it("names every field that is empty at once", () => {
    const reading = readBooking({ ...emptyBooking(preferences), participants: "", cameras: "-1" }, texts);
    expect(reading).toEqual({
      errors: {
        title: texts.title,
        kind: texts.kind,
        date: texts.date,
        time: texts.time,
        participants: texts.participants,
        cameras: texts.cameras,
      },
    });
  });

  it.each(["", "0", "1.5", "une heure", "-30"])("does not take « %s » for a duration", (minutes) => {
    expect(readBooking({ ...filled, duration: "other", minutes }, texts)).toEqual({
      errors: { minutes: texts.minutes },
    });
  });

  it("leaves the limits of a duration to the server", () => {
    expect(readBooking({ ...filled, duration: "other", minutes: "2880" }, texts)).toMatchObject({
      request: { durationMinutes: 2880 },
    });
  });

  it("remembers an unusual duration as free minutes", () => {
    expect(emptyBooking({ ...preferences, durationMinutes: 75 })).toMatchObject({
      duration: "other",
      minutes: "75",
    });
  });

  it("puts the server's words at the field they are about", () => {
    const problems = [
      { field: "start", detail: "Cette heure n’existe pas." },
      { field: "durationMinutes", detail: "Trop long." },
      { field: "participants", detail: "Trop de monde." },
      { field: "unheard-of", detail: "…" },
    ];
    expect(placeProblems(filled, problems)).toEqual({
      time: "Cette heure n’existe pas.",
      duration: "Trop long.",
      participants: "Trop de monde.",
    });
    expect(placeProblems({ ...filled, duration: "other" }, problems)).toHaveProperty("minutes");
  });

  it("shows a booked session as it was booked", () => {
    const request = {
      title: "Comité",
      kind: "COMMITTEE",
      start: "2026-11-24T10:30",
      zone: "Indian/Reunion",
      durationMinutes: 75,
      participants: 120,
      cameras: 8,
    } as const;
    const session = {
      ...request,
      id: "s-1",
      state: "planned",
      version: 2,
      startsAt: "2026-11-24T06:30:00Z",
      endsAt: "2026-11-24T07:45:00Z",
      opensAt: "2026-11-24T06:15:00Z",
      closesAt: "2026-11-24T08:15:00Z",
      startIsAmbiguous: false,
    } as const;
    expect(readBooking(formOf(session), texts)).toEqual({ request });
  });

  it("takes over a place in the calendar, as much of it as is said", () => {
    expect(placed(filled, { date: "2027-01-05" })).toEqual({ ...filled, date: "2027-01-05" });
    const place = { date: "2027-01-05", time: "14:00", durationMinutes: 75, zone: "Indian/Reunion" };
    expect(placed(filled, place)).toMatchObject({
      time: "14:00",
      duration: "other",
      minutes: "75",
      zone: "Indian/Reunion",
    });
  });

  it("suggests a full hour in the chosen zone", () => {
    expect(suggestStart(new Date("2026-11-24T08:20:00Z"), "Europe/Paris")).toEqual({
      date: "2026-11-24",
      time: "11:00",
    });
  });
});
