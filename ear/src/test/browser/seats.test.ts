import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser } from "playwright-core";
import { account, bookOpenSession, signIn, type Links } from "./support/agent.ts";
import { startBrowser, visitor, type Visitor } from "./support/browser.ts";
import { look } from "./support/look.ts";
import { enter, tile } from "./support/room.ts";

let browser: Browser;
let links: Links;
let host: Visitor;
let bruno: Visitor;

before(async () => {
  browser = await startBrowser();
  host = await visitor(browser);
  bruno = await visitor(browser);
  await signIn(host.page, account("alice.martin"));
  links = await bookOpenSession(host.page, "À deux", { participants: 2, cameras: 1 });
  await enter(host.page, links.host, "Alice Martin");
});

after(() => browser.close());

test("with all planned cameras on, the next one stays off, is told why, and is heard", async () => {
  await host.page.locator("li[data-own=true][data-camera=true]").waitFor();
  await enter(bruno.page, links.participant, "Bruno");

  await bruno.page.getByText("Toutes les caméras prévues sont allumées").waitFor();
  await bruno.page.getByRole("button", { name: "Activer la caméra" }).waitFor();
  await tile(host.page, "Bruno").and(host.page.locator("[data-microphone=true][data-camera=false]")).waitFor();
  await look(bruno.page, "cameras-completes");
  await bruno.page.setViewportSize({ width: 1280, height: 800 });
});

test("trying again is refused again, and works once a camera is off", async () => {
  await bruno.page.getByRole("button", { name: "Réessayer la caméra" }).click();
  await bruno.page.locator("li[data-own=true][data-camera=false]").waitFor();
  await bruno.page.getByText("Toutes les caméras prévues sont allumées").waitFor();

  await host.page.getByRole("button", { name: "Arrêter la caméra" }).click();
  await tile(bruno.page, "Alice Martin").and(bruno.page.locator("[data-camera=false]")).waitFor();
  await bruno.page.getByRole("button", { name: "Réessayer la caméra" }).click();

  await bruno.page.getByText("Toutes les caméras prévues sont allumées").waitFor({ state: "detached" });
  await tile(host.page, "Bruno").and(host.page.locator("[data-camera=true]")).waitFor();
});

test("before a full room one waits in line, knows where, and comes in by oneself", async () => {
  const [chloe, david] = [await visitor(browser), await visitor(browser)];
  const ask = async ({ page }: Visitor, name: string) => {
    await page.goto(links.participant);
    await page.getByLabel("Votre nom").fill(name);
    await page.getByRole("button", { name: "Entrer dans la séance" }).click();
    await page.getByRole("heading", { name: "La salle est complète" }).waitFor();
  };
  await ask(chloe, "Chloé");
  await chloe.page.getByText("Vous êtes la prochaine personne à entrer.").waitFor();
  await ask(david, "David");
  await david.page.getByText("Vous êtes en 2e position.").waitFor();
  assert.match(await david.page.title(), /^N° 2 dans la file/);
  await look(david.page, "file-attente");

  await david.page.getByRole("button", { name: "Quitter la file" }).click();
  await david.page.getByRole("heading", { name: "Vous avez quitté la séance" }).waitFor();
  await bruno.page.getByRole("button", { name: "Quitter la séance" }).click();
  await tile(host.page, "Bruno").waitFor({ state: "detached" });

  await chloe.page.getByRole("button", { name: "Quitter la séance" }).waitFor();
  await chloe.page.getByText("C’est à vous : vous êtes dans la séance.").waitFor({ state: "attached" });
  assert.ok(await chloe.page.getByRole("heading", { level: 1 }).evaluate((title) => title === document.activeElement));
  await tile(host.page, "Chloé").waitFor();
  for (const { offences } of [chloe, david]) assert.deepEqual(offences, { foreign: [], policy: [], errors: [] });
});

test("another window of the same person takes the seat over, also of a full room", async () => {
  const second = await host.context.newPage();
  await second.goto(links.host);
  await second.getByRole("button", { name: "Entrer dans la séance" }).click();
  await second.getByRole("button", { name: "Quitter la séance" }).waitFor();

  await host.page.getByRole("heading", { name: "Vous êtes entré depuis une autre fenêtre" }).waitFor();
  await tile(second, "Chloé").waitFor();
});

test("nothing was asked of another origin, and the policy was kept", () => {
  for (const { offences } of [host, bruno]) {
    assert.deepEqual(offences, { foreign: [], policy: [], errors: [] });
  }
});
