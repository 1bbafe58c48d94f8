import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import type { Browser, Page } from "playwright-core";
import { account, bookOpenSession, showView, signIn, type Links } from "./support/agent.ts";
import { startBrowser, visitor, type Visitor } from "./support/browser.ts";
import { expectedUsage, type Visit } from "./support/expectedUsage.ts";
import { look } from "./support/look.ts";
import { log, message, openChat, say, texts } from "./support/chat.ts";
import { isHeard, toneHeard } from "./support/hearing.ts";
import { enter, picture, tile } from "./support/room.ts";
import { address } from "./support/settings.ts";
import { standIn, voices } from "./support/standIns.ts";
import { until } from "./support/until.ts";

/**
 * The whole job, on a server that knows nothing else: an agent books in her calendar, people meet, and the month's
 * report of her ministry shows it. One test follows the other.
 */
const title = "Séminaire des référents";
const link = "https://exemple.gouv.fr/ordre-du-jour?jour=1&salle=2";

let browser: Browser;
let links: Links;
let sessionPage: string;
let alice: Visitor;
let bruno: Visitor;
let guest: Visitor;
let visits: readonly Visit[];

before(async () => {
  browser = await startBrowser();
  [alice, bruno, guest] = await Promise.all([visitor(browser), visitor(browser), visitor(browser)]);
  for (const [{ context }, name] of [
    [alice, "Alice Martin"],
    [bruno, "Bruno Leroy"],
    [guest, "Zoé"],
  ] as const) {
    await standIn(context, { voice: tones[name] });
  }
  await signIn(alice.page, account("alice.martin"));
  await signIn(bruno.page, account("bruno.leroy"));
});

after(() => browser.close());

/** The month as the address has it, in the ministry's zone. */
const month = () => new Date().toLocaleString("sv-SE", { timeZone: "Europe/Paris" }).slice(0, 7);

/** Seconds of all visits so far. */
const presence = (all: readonly Visit[]) =>
  all.reduce((sum, { enteredAt, leftAt }) => sum + ((leftAt === null ? Date.now() : Date.parse(leftAt)) - Date.parse(enteredAt)) / 1000, 0);

/** Voices come as one sound: each is a tone of its own here, to be told apart. */
const tones = { "Alice Martin": voices.alice, "Bruno Leroy": voices.bruno, Zoé: voices.chloe } as const;

async function seesAndHears(viewer: Visitor, name: keyof typeof tones) {
  await until(
    `a picture of ${name}`,
    () => picture(viewer.page, name),
    ({ frames, contrast, brightest }) => frames > 5 && brightest > 60 && contrast > 40,
  );
  await until(`sound of ${name}`, () => toneHeard(viewer.page, tones[name]), isHeard);
}

test("an agent books a session, which is then in her calendar and on her home page", async () => {
  links = await bookOpenSession(alice.page, title);
  sessionPage = alice.page.url();

  await alice.page.goto(`${address}/seances`);
  for (const view of ["Semaine", "Mois", "Jour"] as const) {
    await showView(alice.page, view);
    // A session that goes on past midnight has a block on each of its days.
    const blocks = alice.page.getByRole("link", { name: new RegExp(`^${title}, Séminaire, .*Ouverte$`) });
    await blocks.first().waitFor();
  }
  await alice.page.goto(address);
  await alice.page.getByRole("heading", { name: title }).waitFor();
  await alice.page.getByRole("button", { name: `Rejoindre la séance ${title}` }).waitFor();
  await look(alice.page, "metier-accueil");
});

test("the host, an agent of another ministry and a guest see and hear each other", async () => {
  await enter(alice.page, links.host, "Alice Martin");
  await enter(bruno.page, links.participant, "Bruno Leroy");
  await enter(guest.page, links.participant, "Zoé");

  for (const [viewer, names] of [
    [alice, ["Bruno Leroy", "Zoé"]],
    [bruno, ["Alice Martin", "Zoé"]],
    [guest, ["Alice Martin", "Bruno Leroy"]],
  ] as const) {
    for (const name of names) await seesAndHears(viewer, name);
  }
});

test("they write to each other, and one who reloads the page finds it all again", async () => {
  for (const { page } of [alice, bruno, guest]) await openChat(page);
  await say(guest.page, `Bonjour, voici ${link}`);
  await log(alice.page).getByText("Bonjour, voici").waitFor();
  await say(alice.page, "Merci Zoé");
  await say(bruno.page, "Bien reçu");
  for (const { page } of [alice, bruno, guest]) {
    await message(page, "Merci Zoé").waitFor();
    await message(page, "Bien reçu").waitFor();
  }
  const anchor = log(alice.page).getByRole("link", { name: link });
  assert.equal(await anchor.getAttribute("href"), link);
  assert.equal(await anchor.getAttribute("rel"), "noopener noreferrer nofollow");

  await guest.page.reload();
  await guest.page.getByLabel("Votre nom").fill("Zoé");
  await guest.page.getByRole("button", { name: "Entrer dans la séance" }).click();
  await guest.page.getByRole("button", { name: "Quitter la séance" }).waitFor();
  await until("Zoé's tile", () => tile(alice.page, "Zoé").count(), (count) => count === 1);
  await seesAndHears(alice, "Zoé");
  const all = await until("the history", () => texts(guest.page), ({ length }) => length === 3);
  assert.match(all[0] ?? "", /^Bonjour, voici https:/);
  assert.deepEqual(all.slice(1), ["Merci Zoé", "Bien reçu"]);
  await look(alice.page, "metier-salle");
  await alice.page.setViewportSize({ width: 1280, height: 800 });
});

test("the host ends the session, and finds who was there and when", async () => {
  const id = sessionPage.split("/").at(-1) ?? "";
  const visitsNow = () =>
    alice.page.evaluate(
      async (at) => (await (await fetch(at)).json()) as Visit[],
      `/api/sessions/${id}/visits`,
    );
  await until("a minute of presence, so that the report has one to show", visitsNow, (all) => presence(all) > 61);
  await bruno.page.getByRole("button", { name: "Quitter la séance" }).click();
  await tile(alice.page, "Bruno Leroy").waitFor({ state: "detached" });
  await alice.page.getByRole("button", { name: "Terminer pour tous" }).click();
  await alice.page.getByRole("button", { name: "Terminer la séance", exact: true }).click();
  await guest.page.getByRole("heading", { name: "La séance est terminée" }).waitFor();

  await alice.page.goto(sessionPage);
  visits = await until(
    "all visits over",
    visitsNow,
    (all) => all.length === 4 && all.every(({ leftAt }) => leftAt !== null),
  );
  assert.equal(new Set(visits.map(({ person }) => person)).size, 3);
  await alice.page.reload();
  const table = alice.page.getByRole("table", { name: /3 personnes/ });
  for (const [name, from, stays] of [
    ["Alice Martin", "Compte (Éducation nationale)", 1],
    ["Bruno Leroy", "Compte (Intérieur)", 1],
    ["Zoé", "Invité", 2],
  ] as const) {
    const row = table.getByRole("row").filter({ has: alice.page.getByRole("rowheader", { name }) });
    await row.getByRole("cell", { name: from }).waitFor();
    assert.equal(await row.getByRole("listitem").count(), stays, name);
  }
  await look(alice.page, "metier-presences");
});

test("the manager has the month counted, and every figure is that of the visits", async () => {
  const manager = await visitor(browser);
  const { page } = manager;
  await signIn(page, account("chloe.bernard"));
  await page.goto(`${address}/rapports?mois=${month()}`);
  await page.getByRole("button", { name: "Établir le rapport" }).click();
  await page.locator("[data-state=complete]").waitFor({ timeout: 60_000 });

  const told = await page.evaluate(
    async (at) => (await (await fetch(at)).json()) as { ministries: { code: string; provisional: boolean; figures: unknown }[] },
    `/api/reports/usage?month=${month()}`,
  );
  const expected = expectedUsage(visits, "Europe/Paris");
  assert.ok(expected.minutes >= 1);
  assert.deepEqual(told.ministries.map(({ code }) => code), ["education"]);
  assert.equal(told.ministries[0]?.provisional, true);
  const { days, ...sums } = told.ministries[0]?.figures as { days: { visits: number }[] };
  assert.deepEqual(
    { ...sums, days: days.filter((day) => day.visits > 0) },
    expected,
  );

  const cards = (await page.locator(".amphi-figure").allInnerTexts()).map((text) => text.replace(/\s+/g, " "));
  assert.match(cards[0] ?? "", /^Séances 1$/);
  assert.match(cards[1] ?? "", /^Personnes.* 3 2 comptes \+ 1 invité$/);
  assert.match(cards[2] ?? "", /^Visites 4$/);
  assert.match(cards[3] ?? "", new RegExp(`^Temps de présence .* ${expected.minutes} minutes?$`));
  assert.match(cards[4] ?? "", /^Pic de présence 3 atteint le /);

  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "Télécharger en CSV" }).click();
  const sheet = readFileSync(await (await download).path(), "utf8");
  assert.ok(sheet.startsWith("\uFEFF"), "a byte order mark, by which spreadsheets know UTF-8");
  const rows = sheet.slice(1).split("\r\n").map((row) => row.split(";"));
  const whole = rows.find((row) => row.includes(String(expected.peak)) && row.some((cell) => /Tous|Total/i.test(cell)));
  assert.ok(whole !== undefined, `a row for all visitors in ${sheet}`);
  for (const figure of [1, 2, 1, 4, expected.minutes, 3]) {
    assert.ok(whole.includes(String(figure)), `${figure} in ${whole.join(";")}`);
  }
  await look(page, "metier-rapport");
  for (const { offences } of [alice, bruno, guest, manager]) {
    assert.deepEqual(offences, { foreign: [], policy: [], errors: [] });
  }
});
