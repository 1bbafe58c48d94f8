import { describe, expect, it } from "vitest";
import { en } from "../../../texts/en";
import { fr } from "../../../texts/fr";
import { placeName, zoneGroups, zoneLabel } from "./zones";

describe("the time zones", () => {
  it("offer each zone once, the French ones apart", () => {
    const { french, others } = zoneGroups(
      ["Europe/Paris", "Asia/Tokyo", "Africa/Abidjan"],
      "Asia/Tokyo",
      fr.zones,
    );
    expect(french[0]?.id).toBe("Europe/Paris");
    expect(others.map((zone) => zone.id)).toEqual(["Africa/Abidjan", "Asia/Tokyo"]);
  });
  it("offer the current zone even where it is not listed", () => {
    expect(zoneGroups([], "Etc/UTC", fr.zones).others.map((zone) => zone.id)).toEqual(["Etc/UTC"]);
  });
  it("have readable names", () => {
    expect(zoneLabel("America/Cayenne", fr.zones)).toBe("Guyane (Cayenne)");
    expect(zoneLabel("America/Cayenne", en.zones)).toBe("French Guiana (Cayenne)");
    expect(zoneLabel("America/New_York", fr.zones)).toBe("America/New York");
    expect(placeName("America/Argentina/Buenos_Aires", fr.zones)).toBe("Buenos Aires");
    expect(placeName("Indian/Reunion", fr.zones)).toBe("La Réunion");
    expect(placeName("Pacific/Noumea", fr.zones)).toBe("Nouméa");
  });
});
