import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser } from "playwright-core";
import { account, bookOpenSession, signIn, type Links } from "./support/agent.ts";
import { startBrowser, startMortalBrowser, visitor, type MortalBrowser, type Visitor } from "./support/browser.ts";
import { isHeard, isSilent, toneHeard } from "./support/hearing.ts";
import { enter, picture, tile } from "./support/room.ts";
import { shoot } from "./support/shoot.ts";
import { standIn, voices } from "./support/standIns.ts";
import { until } from "./support/until.ts";

let browser: Browser;
let closing: Browser;
let dying: MortalBrowser;
let links: Links;
let host: Visitor;
let bruno: Visitor;
let chloe: Visitor;
let david: Visitor;

before(async () => {
  [browser, closing, dying] = await Promise.all([startBrowser(), startBrowser(), startMortalBrowser()]);
  host = await speaker(browser, "Alice Martin");
  await signIn(host.page, account("alice.martin"));
  links = await bookOpenSession(host.page, "Point d’équipe");
});

after(async () => {
  await Promise.all([browser.close(), closing.close(), dying.kill()]);
});

/** Voices come as one sound: each is a tone of its own here, to be told apart. */
const tones = {
  "Alice Martin": voices.alice,
  Bruno: voices.bruno,
  Chloé: voices.chloe,
  David: voices.david,
} as const;
type Name = keyof typeof tones;

async function speaker(where: Browser, name: Name): Promise<Visitor> {
  const arrival = await visitor(where);
  await standIn(arrival.context, { voice: tones[name] });
  return arrival;
}

const heard = (viewer: Visitor, name: Name) => toneHeard(viewer.page, tones[name]);

async function seesAndHears(viewer: Visitor, name: Name) {
  const seen = await until(
    `a picture of ${name}`,
    () => picture(viewer.page, name),
    ({ frames, contrast, brightest }) => frames > 5 && brightest > 60 && contrast > 40,
  );
  assert.ok(seen.frames > 5);
  await until(`sound of ${name}`, () => heard(viewer, name), isHeard);
}

test("a host and two participants see and hear each other", async () => {
  bruno = await speaker(browser, "Bruno");
  chloe = await speaker(closing, "Chloé");
  await enter(host.page, links.host, "Alice Martin");
  await enter(bruno.page, links.participant, "Bruno");
  await enter(chloe.page, links.participant, "Chloé");

  for (const [viewer, names] of [
    [host, ["Bruno", "Chloé"]],
    [bruno, ["Alice Martin", "Chloé"]],
    [chloe, ["Alice Martin", "Bruno"]],
  ] as const) {
    for (const name of names) await seesAndHears(viewer, name);
  }
  await shoot(host.page, "salle-trois");
});

test("a microphone that is muted is shown to the others and no longer heard, until it is on again", async () => {
  await bruno.page.getByRole("button", { name: "Couper le microphone" }).click();

  await host.page.locator("li[data-own=false][data-microphone=false]").filter({ hasText: "Bruno" }).waitFor();
  await until("silence of Bruno", () => heard(host, "Bruno"), isSilent);
  // Others are still heard: it is his microphone that is silent, not this page.
  assert.ok(isHeard(await heard(host, "Chloé")));

  await bruno.page.getByRole("button", { name: "Activer le microphone" }).click();
  await host.page.locator("li[data-own=false][data-microphone=true]").filter({ hasText: "Bruno" }).waitFor();
  await until("sound of Bruno again", () => heard(host, "Bruno"), isHeard);
});

test("a camera that is switched off and on again comes back", async () => {
  await bruno.page.getByRole("button", { name: "Arrêter la caméra" }).click();
  await host.page.locator("li[data-own=false][data-camera=false]").filter({ hasText: "Bruno" }).waitFor();
  await shoot(host.page, "salle-camera-arretee");

  await bruno.page.getByRole("button", { name: "Activer la caméra" }).click();

  await until("a picture again", () => picture(host.page, "Bruno").catch(() => null), (seen) => (seen?.contrast ?? 0) > 40);
});

test("a browser that is closed is noticed", async () => {
  await closing.close();

  await tile(host.page, "Chloé").waitFor({ state: "detached" });
  await tile(bruno.page, "Chloé").waitFor({ state: "detached" });
});

test("a browser that is killed is noticed", async () => {
  david = await speaker(dying.browser, "David");
  await enter(david.page, links.participant, "David");
  await seesAndHears(host, "David");

  await dying.kill();

  await tile(host.page, "David").waitFor({ state: "detached" });
  await tile(bruno.page, "David").waitFor({ state: "detached" });
});

test("a leaver's tile goes, and who comes back is seen again", async () => {
  await bruno.page.getByRole("button", { name: "Quitter la séance" }).click();
  await tile(host.page, "Bruno").waitFor({ state: "detached" });
  await shoot(bruno.page, "salle-quittee");

  await bruno.page.getByRole("button", { name: "Revenir dans la séance" }).click();
  await bruno.page.getByRole("button", { name: "Entrer dans la séance" }).click();
  await seesAndHears(host, "Bruno");
});

test("a page that is reloaded asks for no link again", async () => {
  await bruno.page.reload();
  await bruno.page.getByRole("button", { name: "Entrer dans la séance" }).click();

  await seesAndHears(host, "Bruno");
});

test("a participant cannot end the session, a host ends it for all", async () => {
  assert.equal(await bruno.page.getByRole("button", { name: "Terminer pour tous" }).count(), 0);

  await host.page.getByRole("button", { name: "Terminer pour tous" }).click();
  await host.page.getByRole("dialog").waitFor();
  await shoot(host.page, "salle-terminer");
  await host.page.getByRole("button", { name: "Terminer la séance" }).click();

  await host.page.getByRole("heading", { name: "La séance est terminée" }).waitFor();
  await bruno.page.getByRole("heading", { name: "La séance est terminée" }).waitFor();
  await shoot(bruno.page, "salle-terminee");
});

test("nothing was asked of another origin, and the policy was kept", () => {
  for (const { offences } of [host, bruno]) {
    assert.deepEqual(offences, { foreign: [], policy: [], errors: [] });
  }
});
