import { describe, expect, it } from "vitest";
import { fr } from "../../../texts/fr";
import { emptyBooking, placeProblems, readBooking, suggestStart, type BookingForm } from "./bookingForm";

const texts = fr.sessions.booking.problems;
const filled: BookingForm = {
  ...emptyBooking({ zone: "Europe/Paris", durationMinutes: 60 }),
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
      },
    });
  });

  it("names every field that is empty at once", () => {
    const reading = readBooking(emptyBooking({ zone: "Europe/Paris", durationMinutes: 60 }), texts);
    expect(reading).toEqual({
      errors: { title: texts.title, kind: texts.kind, date: texts.date, time: texts.time },
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
    expect(emptyBooking({ zone: "Europe/Paris", durationMinutes: 75 })).toMatchObject({
      duration: "other",
      minutes: "75",
    });
  });

  it("puts the server's words at the field they are about", () => {
    const problems = [
      { field: "start", detail: "Cette heure n’existe pas." },
      { field: "durationMinutes", detail: "Trop long." },
      { field: "unheard-of", detail: "…" },
    ];
    expect(placeProblems(filled, problems)).toEqual({
      time: "Cette heure n’existe pas.",
      duration: "Trop long.",
    });
    expect(placeProblems({ ...filled, duration: "other" }, problems)).toHaveProperty("minutes");
  });

  it("suggests a full hour in the chosen zone", () => {
    expect(suggestStart(new Date("2026-11-24T08:20:00Z"), "Europe/Paris")).toEqual({
      date: "2026-11-24",
      time: "11:00",
    });
  });
});
