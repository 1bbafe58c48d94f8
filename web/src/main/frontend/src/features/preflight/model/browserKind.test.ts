import { describe, expect, it } from "vitest";
import { browserKindOf } from "./browserKind";

const webKit = "AppleWebKit/537.36 (KHTML, like Gecko)";

describe("the browser's family", () => {
  it.each([
    [
      `Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${webKit} Chrome/130.0.0.0 Safari/537.36`,
      "chrome",
      "windows",
    ],
    [`Mozilla/5.0 (Windows NT 10.0) ${webKit} Chrome/130.0.0.0 Safari/537.36 Edg/130.0`, "edge", "windows"],
    ["Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0", "firefox", "linux"],
    [
      `Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) ${webKit} Version/18.0 Safari/605.1.15`,
      "safari",
      "macos",
    ],
    [
      `Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) ${webKit} CriOS/130 Safari/604`,
      "chrome",
      "ios",
    ],
    [`Mozilla/5.0 (Linux; Android 14) ${webKit} Chrome/130.0 Mobile Safari/537.36`, "chrome", "android"],
    ["curl/8.0", "other", "other"],
  ])("%s", (userAgent, family, system) => {
    expect(browserKindOf(userAgent)).toEqual({ family, system });
  });
});
