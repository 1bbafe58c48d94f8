import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser, Page } from "playwright-core";
import { account, bookOpenSession, signIn, type Links } from "./support/agent.ts";
import { startBrowser, visitor, type Visitor } from "./support/browser.ts";
import { isHeard, isSilent, toneHeard } from "./support/hearing.ts";
import { look } from "./support/look.ts";
import { enter, picture } from "./support/room.ts";
import { standIn, voices } from "./support/standIns.ts";
import { until } from "./support/until.ts";

let browser: Browser;
let links: Links;
let host: Visitor;
let bruno: Visitor;

before(async () => {
  browser = await startBrowser();
  [host, bruno] = await Promise.all([visitor(browser), visitor(browser)]);
  await standIn(host.context, { lightCamera: true, microphoneOn: false, screen: voices.alice });
  await standIn(bruno.context, { lightCamera: true, microphoneOn: false, screen: voices.screen });
  await signIn(host.page, account("alice.martin"));
  links = await bookOpenSession(host.page, "Démonstration");
  await enter(host.page, links.host, "Alice Martin");
  await enter(bruno.page, links.participant, "Bruno");
});

after(() => browser.close());

const screen = (page: Page) => page.locator(".amphi-tile[data-picture=screen][data-large=true]");
const share = (page: Page) => page.getByRole("button", { name: "Partager l’écran" }).click();
const screenHeight = (page: Page) =>
  screen(page)
    .locator("video")
    .evaluate((video) => (video as HTMLVideoElement).videoHeight)
    .catch(() => 0);

test("a shared screen is large, is heard, and the camera stays beside it", async () => {
  await share(bruno.page);

  await bruno.page.getByText("Vous partagez votre écran.").waitFor();
  await screen(host.page).getByText("Écran partagé par Bruno").waitFor();
  await until("the screen's letters in full", () => screenHeight(host.page), (height) => height >= 540, 40_000);
  await until("the screen's sound", () => toneHeard(host.page, voices.screen), isHeard);
  await until(
    "the camera beside it",
    () => picture(host.page, "Bruno").catch(() => null),
    (seen) => (seen?.contrast ?? 0) > 40,
  );
  await look(host.page, "ecran");
  await look(bruno.page, "ecran-partage");
  for (const { page } of [host, bruno]) await page.setViewportSize({ width: 1280, height: 800 });
});

test("of two screens one chooses which is large", async () => {
  await share(host.page);
  const third = await visitor(browser);
  await standIn(third.context, { lightCamera: true, microphoneOn: false, cameraOn: false });
  await enter(third.page, links.participant, "Chloé");
  const choice = third.page.getByRole("group", { name: "Écrans partagés" });

  for (const who of ["Bruno", "Alice Martin"]) {
    await choice.getByRole("button", { name: `Écran partagé par ${who}` }).click();
    await screen(third.page).getByText(`Écran partagé par ${who}`).waitFor();
    await until("that screen", () => screenHeight(third.page), (height) => height > 0);
  }
  await look(third.page, "deux-ecrans");
  await third.context.close();
  await host.page.getByRole("button", { name: "Arrêter le partage" }).first().click();
});

test("a picture is made large by keyboard and small again, and the focus stays on its button", async () => {
  const { page } = host;
  const large = page.locator("[data-picture=camera][data-large=true]");
  await page.locator("li[data-own=false][data-picture=camera]").getByRole("button", { name: "Afficher en grand : Bruno" }).focus();
  await page.keyboard.press("Enter");
  await large.waitFor();

  const button = page.locator("li").getByRole("button", { name: "Ne plus afficher en grand : Bruno" });
  assert.ok(await button.evaluate((element) => element === document.activeElement));
  await page.keyboard.press("Enter");
  await large.waitFor({ state: "detached" });
});

test("a host ends it, and whoever shared is told", async () => {
  await host.page.getByRole("button", { name: /^Participants/ }).click();
  await host.page.getByRole("button", { name: "Modérer : Bruno" }).click();
  await host.page.getByRole("button", { name: "Arrêter le partage", exact: true }).click();

  await bruno.page.getByText("Un animateur a arrêté votre partage d’écran.").waitFor();
  await screen(host.page).waitFor({ state: "detached" });
  await until("no sound of it", () => toneHeard(host.page, voices.screen), isSilent);
});

test("nothing was asked of another origin, and the policy was kept", () => {
  for (const { offences } of [host, bruno]) {
    assert.deepEqual(offences, { foreign: [], policy: [], errors: [] });
  }
});
