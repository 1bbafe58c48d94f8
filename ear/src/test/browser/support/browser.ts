import { chromium, type Browser, type BrowserContext, type Page } from "playwright-core";
import { address } from "./settings.ts";

const ownChromium = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-dev-shm-usage",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  "--use-fake-ui-for-media-stream",
  "--use-fake-device-for-media-stream",
];

export function startBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: "/usr/bin/chromium", args: ownChromium });
}

export interface MortalBrowser {
  readonly browser: Browser;
  /** Ends it as a crash or the system would: no goodbye, not one line of its own code runs any more. */
  readonly kill: () => Promise<void>;
}

/** A browser whose process the test holds: one that is merely launched does not tell its own. */
export async function startMortalBrowser(): Promise<MortalBrowser> {
  const server = await chromium.launchServer({ executablePath: "/usr/bin/chromium", args: ownChromium });
  const browser = await chromium.connect(server.wsEndpoint());
  // SIGKILL to its whole process group: the renderers, which hold the pages, die in the same instant.
  return { browser, kill: () => server.kill() };
}

/** What no page may ever do; filled while the page lives, looked at when it is closed. */
export interface Offences {
  readonly foreign: string[];
  readonly policy: string[];
  readonly errors: string[];
}

export interface Visitor {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly offences: Offences;
}

/** Somebody with a browser profile of his own. */
export async function visitor(browser: Browser, size = { width: 1280, height: 800 }): Promise<Visitor> {
  const context = await browser.newContext({ viewport: size, locale: "fr-FR", timezoneId: "Europe/Paris" });
  context.setDefaultTimeout(20_000);
  const page = await context.newPage();
  const offences: Offences = { foreign: [], policy: [], errors: [] };
  context.on("request", (request) => {
    const url = new URL(request.url());
    const own = url.origin === address || ["blob:", "data:"].includes(url.protocol);
    if (!own) offences.foreign.push(request.url());
  });
  page.on("console", (message) => {
    if (/content.security.policy/i.test(message.text())) offences.policy.push(message.text());
  });
  page.on("pageerror", (error) => offences.errors.push(error.message));
  return { context, page, offences };
}
