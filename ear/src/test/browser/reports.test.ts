import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import type { Browser } from "playwright-core";
import { account, bookOpenSession, signIn } from "./support/agent.ts";
import { startBrowser, visitor, type Visitor } from "./support/browser.ts";
import { look } from "./support/look.ts";
import { enter, tile } from "./support/room.ts";
import { address } from "./support/settings.ts";

let browser: Browser;
let alice: Visitor;
let chloe: Visitor;

before(async () => {
  browser = await startBrowser();
  alice = await visitor(browser);
  chloe = await visitor(browser);
  await signIn(alice.page, account("alice.martin"));
  await signIn(chloe.page, account("chloe.bernard"));
});

after(() => browser.close());

/** A session of her ministry in which somebody was, and a guest. */
async function meet(): Promise<void> {
  const links = await bookOpenSession(alice.page, "Réunion comptée");
  await enter(alice.page, links.host, "Alice Martin");
  const guest = await visitor(browser);
  await enter(guest.page, links.participant, "Invité");
  await tile(alice.page, "Invité").waitFor();
  await guest.page.getByRole("button", { name: "Quitter la séance" }).click();
  await guest.page.getByRole("button", { name: "Revenir dans la séance" }).waitFor();
  await alice.page.getByRole("button", { name: "Quitter la séance" }).click();
  await alice.page.getByRole("button", { name: "Revenir dans la séance" }).waitFor();
  await guest.context.close();
}

test("an agent without the role has no link to the reports, and is told whose they are", async () => {
  assert.equal(await alice.page.getByRole("link", { name: "Rapports d’usage" }).count(), 0);
  await alice.page.goto(`${address}/rapports`);

  await alice.page.getByRole("heading", { name: "Cette page est réservée aux gestionnaires" }).waitFor();
  await look(alice.page, "rapports-refus");
  await alice.page.setViewportSize({ width: 1280, height: 800 });
});

test("a month that has not begun, asked for by its address, is explained", async () => {
  await chloe.page.goto(`${address}/rapports?mois=2090-01`);
  await chloe.page.getByText("Ce mois n’a pas encore commencé").waitFor();
});

test("a manager comes by the header, and sees that the running month has no report yet", async () => {
  await meet();
  await chloe.page.goto(address);
  await chloe.page.getByRole("link", { name: "Rapports d’usage" }).first().click();
  await chloe.page.getByRole("heading", { level: 1, name: "Rapports d’usage" }).waitFor();

  await chloe.page.getByLabel("Mois").selectOption({ index: 0 });
  await chloe.page.getByText("n’est pas encore établi").waitFor();
  assert.match(new URL(chloe.page.url()).search, /^\?mois=\d{4}-\d\d/);
  await look(chloe.page, "rapports-vide");
  await chloe.page.setViewportSize({ width: 1280, height: 800 });
});

test("she has it made, and sees its figures, the chart and the table behind it", async () => {
  await chloe.page.getByRole("button", { name: "Établir le rapport" }).press("Enter");

  assert.equal(await chloe.page.evaluate(() => document.activeElement?.id), "report-title", "the focus is lost");
  await chloe.page.getByRole("heading", { name: "Chiffres du mois" }).waitFor({ timeout: 60_000 });
  const section = chloe.page.locator('section[data-state="complete"]');
  await section.waitFor();
  assert.ok((await figure("Séances")) >= 1);
  assert.ok((await figure("Personnes (comptes distincts et places d’invité)")) >= 2);
  assert.ok((await figure("Visites")) >= 2);
  await chloe.page.getByRole("img", { name: /^Graphique en barres|^Temps de présence/ }).waitFor();
  await look(chloe.page, "rapport");
  await chloe.page.setViewportSize({ width: 1280, height: 800 });

  await chloe.page.getByRole("button", { name: "Afficher les valeurs jour par jour" }).click();
  const days = chloe.page.getByRole("table", { name: "Temps de présence par jour" }).getByRole("row");
  await days.nth(1).waitFor();
  await look(chloe.page, "rapport-jours");
  await chloe.page.setViewportSize({ width: 1280, height: 800 });
});

/** The number on one of the cards. */
async function figure(name: string): Promise<number> {
  const text = await chloe.page
    .locator(".amphi-figure")
    .filter({ has: chloe.page.getByText(name, { exact: true }) })
    .locator(".amphi-figure__value")
    .innerText();
  return Number(text.replace(/\s/g, ""));
}

test("the sheet that she downloads has the same figures", async () => {
  const [download] = await Promise.all([
    chloe.page.waitForEvent("download"),
    chloe.page.getByRole("link", { name: "Télécharger en CSV" }).click(),
  ]);
  assert.match(download.suggestedFilename(), /\.csv$/);
  const text = await readFile(await download.path(), "utf8");
  const rows = text.replace(/^\uFEFF/, "").trim().split(/\r?\n/).map((row) => row.split(";"));
  const visits = await figure("Visites");
  assert.ok(rows.length > 1, text);
  assert.ok(rows.some((row) => row.includes(`${visits}`)), text);
});

test("the address leads back to the same report", async () => {
  const shared = chloe.page.url();
  await chloe.page.goto(address);
  await chloe.page.goto(shared);
  await chloe.page.getByRole("heading", { name: "Chiffres du mois" }).waitFor();
});

test("an administrator sees all ministries, and opens one", async () => {
  const david = await visitor(browser);
  await signIn(david.page, account("david.moreau"));
  await david.page.goto(`${address}/rapports`);
  const table = david.page.getByRole("table", { name: "Ministères" });
  await table.waitFor();
  assert.ok((await table.getByRole("row").count()) > 2);

  await table.getByRole("button", { name: /ducation nationale/ }).click();

  await david.page.getByRole("heading", { name: "Chiffres du mois" }).waitFor();
  await look(david.page, "rapports-administrateur");
  assert.deepEqual(david.offences, { foreign: [], policy: [], errors: [] });
  await david.context.close();
});

test("nothing was asked of another origin, and the policy was kept", () => {
  for (const { offences } of [alice, chloe]) {
    assert.deepEqual(offences, { foreign: [], policy: [], errors: [] });
  }
});
