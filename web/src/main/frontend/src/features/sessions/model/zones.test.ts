import { describe, expect, it } from "vitest";
import { placeName, zoneGroups, zoneLabel } from "./zones";

describe("the time zones", () => {
  it("offer each zone once, the French ones apart", () => {
    const { french, others } = zoneGroups(["Europe/Paris", "Asia/Tokyo", "Africa/Abidjan"], "Asia/Tokyo");
    expect(french[0]?.id).toBe("Europe/Paris");
    expect(others.map((zone) => zone.id)).toEqual(["Africa/Abidjan", "Asia/Tokyo"]);
  });
  it("offer the current zone even where it is not listed", () => {
    expect(zoneGroups([], "Etc/UTC").others.map((zone) => zone.id)).toEqual(["Etc/UTC"]);
  });
  it("have readable names", () => {
    expect(zoneLabel("America/Cayenne")).toBe("Guyane (Cayenne)");
    expect(zoneLabel("America/New_York")).toBe("America/New York");
    expect(placeName("America/Argentina/Buenos_Aires")).toBe("Buenos Aires");
    expect(placeName("Indian/Reunion")).toBe("La Réunion");
    expect(placeName("Pacific/Noumea")).toBe("Nouméa");
  });
});
