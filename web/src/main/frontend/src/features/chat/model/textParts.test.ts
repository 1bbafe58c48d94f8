import { describe, expect, it } from "vitest";
import { textParts } from "./textParts";

const links = (message: string) =>
  textParts(message).flatMap((part) => (part.kind === "link" ? [[part.text, part.href]] : []));

describe("a message's text", () => {
  it("is cut into text and links, and nothing of it is lost", () => {
    const message = "Voir https://www.gouv.fr/a?b=c#d.\nEt http://exemple.fr, merci";
    expect(links(message)).toEqual([
      ["https://www.gouv.fr/a?b=c#d", "https://www.gouv.fr/a?b=c#d"],
      ["http://exemple.fr", "http://exemple.fr/"],
    ]);
    expect(
      textParts(message)
        .map(({ text }) => text)
        .join(""),
    ).toBe(message);
  });

  it.each([
    "exemple.fr",
    "www.exemple.fr",
    "javascript:alert(1)",
    "data:text/html,x",
    "ftp://exemple.fr",
    "mailto:a@exemple.fr",
    "<script>alert(1)</script>",
    "https://",
    "https://service-public.fr@mechant.fr/",
  ])("has no link in « %s »", (message) => {
    expect(links(message)).toEqual([]);
  });

  it("spells out a host that only looks like another", () => {
    expect(links("https://gоuv.fr/x")).toEqual([["https://xn--guv-sed.fr/x", "https://xn--guv-sed.fr/x"]]);
  });
});
