import { describe, expect, it } from "vitest";
import { chooseLanguage } from "./language";

describe("the language of the pages", () => {
  it("is the remembered one before all", () => {
    expect(chooseLanguage("en", ["fr-FR"])).toBe("en");
  });
  it("is the first language of the browser that Amphi speaks", () => {
    expect(chooseLanguage(null, ["de-DE", "en-GB", "fr"])).toBe("en");
  });
  it("is French when nothing else is known", () => {
    expect(chooseLanguage("xx", ["de-DE"])).toBe("fr");
  });
});
