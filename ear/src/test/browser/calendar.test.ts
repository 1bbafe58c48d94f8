import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser, Page } from "playwright-core";
import { account, showView, signIn } from "./support/agent.ts";
import { startBrowser, visitor, type Visitor } from "./support/browser.ts";
import { block, book, clockChange, day, drag, hour, lowerEdge, openCalendar, stored } from "./support/calendar.ts";
import { look } from "./support/look.ts";
import { address } from "./support/settings.ts";
import { until } from "./support/until.ts";

const wide = { width: 1280, height: 1100 };
/** A Tuesday some weeks from now, and the days after. */
const monday = new Date(Date.now() - ((new Date().getUTCDay() + 6) % 7) * 86_400_000);
const [tuesday, wednesday, thursday, friday] = [22, 23, 24, 25].map((days) => day(monday, days)) as [
  string,
  string,
  string,
  string,
];

let browser: Browser;
let alice: Visitor;
let page: Page;

before(async () => {
  browser = await startBrowser();
  alice = await visitor(browser, wide);
  page = alice.page;
  await signIn(page, account("chloe.bernard"));
});

after(() => browser.close());

const quarters = { durationMinutes: 45 };

const notice = (words: string | RegExp) => page.locator(".amphi-toast").filter({ hasText: words }).waitFor();
const starts = (id: string, start: string) =>
  until(`the session begins at ${start}`, () => stored(page, id), (session) => session.start === start);

test("a session is booked by dragging over the hours it takes", async () => {
  await openCalendar(page, "Semaine", tuesday);
  await drag(page, await hour(page, tuesday, "10:00"), await hour(page, tuesday, "11:15"));
  await page.getByRole("heading", { level: 1, name: "Réserver une séance" }).waitFor();
  assert.equal(await page.getByLabel("Date", { exact: true }).inputValue(), tuesday);
  assert.equal(await page.getByLabel("Heure de début", { exact: true }).inputValue(), "10:00");
  assert.equal(await page.getByLabel("Durée", { exact: true }).inputValue(), "90");

  await page.getByLabel("Titre").fill("Comité des régions");
  await page.getByLabel("Type de séance").selectOption("COMMITTEE");
  await page.getByLabel("Caméras allumées").fill("4");
  await page.getByText("Avec 4 caméras : 318 personnes au plus.").waitFor();
  await page.getByLabel("Participants attendus").fill("319");
  await page.getByRole("button", { name: "Réserver" }).click();
  await page.getByRole("alert").getByText("Un point est à corriger").waitFor();
  await page.getByLabel("Participants attendus").fill("318");
  await page.getByRole("button", { name: "Réserver" }).click();
  await page.getByRole("heading", { level: 1, name: "Comité des régions" }).waitFor();
  await page.getByText("318 personnes au plus, 4 caméras").waitFor();

  await openCalendar(page, "Semaine", tuesday);
  await block(page, /^Comité des régions, Comité, mardi .*, de 10:00 à 11:30, À venir$/).waitFor();
});

test("a session is moved by dragging, and put back by undoing", async () => {
  const session = await book(page, "À déplacer", `${wednesday}T09:00`, quarters);
  await openCalendar(page, "Semaine", tuesday);
  await drag(page, await hour(page, wednesday, "09:15"), await hour(page, thursday, "14:30"));
  await notice("Séance déplacée");
  await starts(session.id, `${thursday}T14:15`);
  await block(page, /^À déplacer, .* de 14:15 à 15:00/).waitFor();

  await page.getByRole("button", { name: "Annuler", exact: true }).click();
  await notice("Changement annulé");
  await starts(session.id, `${wednesday}T09:00`);
});

test("a session is stretched by its lower edge", async () => {
  const session = await book(page, "À allonger", `${friday}T09:00`);
  await openCalendar(page, "Semaine", tuesday);
  await drag(page, await lowerEdge(block(page, /^À allonger/)), await hour(page, friday, "11:10"));
  await notice("Durée modifiée");
  assert.equal((await stored(page, session.id)).durationMinutes, 135);
});

test("a month takes sessions to other days, at the same hour", async () => {
  const session = await book(page, "Autre jour", `${thursday}T16:45`);
  await openCalendar(page, "Mois", tuesday);
  const target = page.locator(`.amphi-calendar [role=cell][data-date="${friday}"]`);
  await block(page, /^Autre jour/).dragTo(target, { targetPosition: { x: 60, y: 40 } });
  await starts(session.id, `${friday}T16:45`);
});

test("a day of the month is booked by clicking it or by Enter on its number", async () => {
  await openCalendar(page, "Mois", tuesday);
  const cell = page.locator(`.amphi-calendar [role=cell][data-date="${day(monday, 27)}"]`);
  await cell.click({ position: { x: 20, y: 60 } });
  await page.getByRole("heading", { level: 1, name: "Réserver une séance" }).waitFor();
  assert.equal(await page.getByLabel("Date", { exact: true }).inputValue(), day(monday, 27));
  await page.goBack();
  await cell.getByRole("link", { name: "Réserver une séance le" }).press("Enter");
  await page.getByRole("heading", { level: 1, name: "Réserver une séance" }).waitFor();
});

test("a session that is dragged into the past is put back, with the server's words", async () => {
  const [yesterday, tomorrow] = [day(new Date(), -1), day(new Date(), 1)];
  const session = await book(page, "Pas hier", `${tomorrow}T12:00`, quarters);
  await page.setViewportSize({ width: 700, height: 1100 });
  await openCalendar(page, "3 jours", yesterday);
  await drag(page, await hour(page, tomorrow, "12:15"), await hour(page, yesterday, "12:15"));
  await notice("Ce début est déjà passé");
  await block(page, /^Pas hier, .* de 12:00 à 12:45/).waitFor();
  assert.equal((await stored(page, session.id)).start, `${tomorrow}T12:00`);
  await page.setViewportSize(wide);
});

test("the keyboard moves, stretches, undoes and opens, and keeps the focus", async () => {
  const session = await book(page, "Au clavier", `${wednesday}T17:00`);
  await openCalendar(page, "Semaine", tuesday);
  const focused = (name: RegExp) =>
    until(
      `the focus is on ${name}`,
      () => page.evaluate(() => document.activeElement?.textContent ?? ""),
      (text) => name.test(text),
    );
  await block(page, /^Au clavier/).focus();
  for (let press = 0; press < 4; press++) await page.keyboard.press("Alt+ArrowDown");
  await starts(session.id, `${wednesday}T18:00`);
  await focused(/^Au clavier.* de 18:00 à 19:00/);
  await page.getByRole("status").getByText(/Séance déplacée.*18:00.*Ctrl \+ Z/).waitFor({ state: "attached" });

  await page.keyboard.press("Alt+ArrowRight");
  await starts(session.id, `${thursday}T18:00`);
  await focused(/^Au clavier.*jeudi/);
  await page.keyboard.press("Alt+Shift+ArrowUp");
  await until("it is shorter", () => stored(page, session.id), ({ durationMinutes }) => durationMinutes === 45);
  await focused(/^Au clavier.* de 18:00 à 18:45/);
  await page.keyboard.press("Control+z");
  await until("it is as long as before", () => stored(page, session.id), (now) => now.durationMinutes === 60);
  await focused(/^Au clavier.* de 18:00 à 19:00/);

  for (let press = 0; press < 4; press++) await page.keyboard.press("Alt+ArrowRight");
  await focused(/^Au clavier.*lundi/);
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: "Au clavier" }).waitFor();
});

test("two pages that cross: the later one is told, and shows what the first one did", async () => {
  const session = await book(page, "Croisée", `${tuesday}T14:00`);
  await openCalendar(page, "Semaine", tuesday);
  await block(page, /^Croisée/).focus();
  const other = await alice.context.newPage();
  await other.goto(`${address}/seances/${session.id}/modifier`);
  await other.getByLabel("Titre").fill("Croisée, vue d’ailleurs");
  await other.getByLabel("Heure de début", { exact: true }).fill("15:00");
  const form = await alice.context.newPage();
  await form.goto(`${address}/seances/${session.id}/modifier`);
  await form.getByLabel("Participants attendus").fill("12");
  await other.getByRole("button", { name: "Enregistrer les modifications" }).click();
  await other.getByText("La séance est modifiée").waitFor();

  await page.keyboard.press("Alt+ArrowRight");
  await notice("a été modifiée sur une autre page");
  await block(page, /^Croisée, vue d’ailleurs, .*mardi .* de 15:00 à 16:00/).waitFor();

  await form.getByRole("button", { name: "Enregistrer les modifications" }).click();
  await form.getByText("Cette séance a changé entre-temps").waitFor();
  await form.getByText("Titre : Croisée → Croisée, vue d’ailleurs").waitFor();
  await look(form, "modifier-croisee");
  await form.getByRole("button", { name: "Charger la version enregistrée" }).click();
  assert.equal(await form.getByLabel("Heure de début", { exact: true }).inputValue(), "15:00");
  await form.getByLabel("Participants attendus").fill("12");
  await form.getByRole("button", { name: "Enregistrer les modifications" }).click();
  await form.getByText("12 personnes au plus").waitFor();
  await form.close();
  await other.close();
});

test("a calendar that one comes back to shows what was booked elsewhere meanwhile", async () => {
  await openCalendar(page, "Semaine", thursday);
  const other = await alice.context.newPage();
  await other.goto(`${address}/seances`);
  await book(other, "Réservée ailleurs", `${thursday}T17:00`);
  await other.close();
  assert.equal(await block(page, /^Réservée ailleurs/).count(), 0);
  await page.evaluate(() => window.dispatchEvent(new Event("focus")));
  await block(page, /^Réservée ailleurs/).waitFor();
});

test("a session is cancelled after a question, and stays in the calendar as such", async () => {
  const session = await book(page, "Sans suite", `${friday}T14:00`);
  await page.goto(`${address}/seances/${session.id}`);
  await page.getByRole("button", { name: "Annuler la séance" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByText("Une séance annulée ne peut pas être rétablie").waitFor();
  await dialog.getByRole("button", { name: "Annuler la séance" }).click();
  await page.getByRole("heading", { name: "Cette séance est annulée" }).waitFor();
  assert.equal(await page.getByRole("textbox", { name: "Lien des participants" }).count(), 0);
  assert.equal(await page.getByRole("button", { name: "Rejoindre" }).count(), 0);
  await look(page, "seance-annulee");
  await page.setViewportSize(wide);
  await openCalendar(page, "Semaine", friday);
  await block(page, /^Sans suite, .*Annulée$/).waitFor();
});

test("the hour that summer time skips is refused, and the session put back", async () => {
  const sunday = clockChange(3);
  const session = await book(page, "Nuit de mars", `${sunday}T04:00`, quarters);
  await openCalendar(page, "Semaine", sunday);
  await block(page, /^Nuit de mars/).waitFor();
  await drag(page, await hour(page, sunday, "04:15"), await hour(page, sunday, "02:45"));
  await notice("elle est sautée par le passage à l’heure d’été");
  await block(page, /^Nuit de mars, .* de 04:00 à 04:45/).waitFor();
  assert.equal((await stored(page, session.id)).start, `${sunday}T04:00`);
  await drag(page, await hour(page, sunday, "04:15"), await hour(page, sunday, "01:45"));
  await notice("Séance déplacée");
  await block(page, /^Nuit de mars, .* de 01:30 à 03:15/).waitFor();
});

test("of the hour that comes twice in autumn the first is taken, and it is said", async () => {
  const sunday = clockChange(10);
  const session = await book(page, "Nuit d’octobre", `${sunday}T05:00`, quarters);
  await openCalendar(page, "Semaine", sunday);
  await block(page, /^Nuit d’octobre/).waitFor();
  await drag(page, await hour(page, sunday, "05:15"), await hour(page, sunday, "02:45"));
  await notice("la première a été retenue");
  await starts(session.id, `${sunday}T02:30`);
  await block(page, /^Nuit d’octobre, .* de 02:30 à 02:15/).waitFor();
});

test("another clock is shown beside the session's own, and moving goes by it", async () => {
  const session = await book(page, "Ailleurs", `${thursday}T08:00`, quarters);
  await openCalendar(page, "Semaine", tuesday);
  await page.getByLabel("Heure affichée").selectOption("Pacific/Noumea");
  const here = (wall: string) =>
    new Date(`${wall}:00Z`).toLocaleString("sv-SE", { timeZone: "Pacific/Noumea" }).replace(" ", "T");
  const { startsAt } = (await stored(page, session.id)) as unknown as { startsAt: string };
  const shown = here(startsAt.slice(0, 16));
  const [date, time] = [shown.slice(0, 10), shown.slice(11, 16)];
  await block(page, new RegExp(`^Ailleurs, .* de ${time} à .*, à l’heure de la séance, Paris, de 08:00 à 08:45`)).waitFor();
  await look(page, "calendrier-autre-heure");
  await page.setViewportSize(wide);
  const from = await hour(page, date, time);
  await drag(page, { x: from.x, y: from.y + 5 }, { x: from.x, y: from.y - 95 });
  await notice("Séance déplacée");
  await starts(session.id, `${thursday}T06:00`);
  await page.reload();
  assert.equal(await page.getByLabel("Heure affichée").inputValue(), "Pacific/Noumea");
  await page.getByLabel("Heure affichée").selectOption("");
});

test("a title with a script in it is only ever a title", async () => {
  await book(page, `<img src=x onerror="document.title='pris'"><script>1</script>`, `${tuesday}T08:00`);
  for (const view of ["Mois", "Semaine", "Jour"] as const) {
    await openCalendar(page, view, tuesday);
    await block(page, /^<img src=x onerror/).waitFor();
  }
  assert.equal(await page.locator(".amphi-calendar img").count(), 0);
});

test("every view, narrow and wide", async () => {
  await openCalendar(page, "Mois", tuesday);
  await page.getByRole("button", { name: "Utiliser le calendrier" }).click();
  await look(page, "calendrier-mois");
  await page.setViewportSize(wide);
  await showView(page, "Semaine");
  await block(page, /^Comité des régions/).waitFor();
  await look(page, "calendrier-semaine");
  await showView(page, "Jour");
  await look(page, "calendrier-jour");
  await showView(page, "Liste");
  await page.getByRole("heading", { name: "Comité des régions" }).waitFor();
  await look(page, "calendrier-liste");
});

test("a dark calendar, and one in English", async () => {
  await page.setViewportSize(wide);
  await page.emulateMedia({ colorScheme: "dark" });
  await openCalendar(page, "Semaine", tuesday);
  await block(page, /^Comité des régions/).waitFor();
  await look(page, "calendrier-sombre");
  await page.emulateMedia({ colorScheme: "light" });
  await page.setViewportSize(wide);
  await page.getByRole("button", { name: "English" }).first().click();
  await block(page, /^Comité des régions, Committee, Tuesday.*, from 10:00/).waitFor();
  await look(page, "calendrier-anglais");
  await page.setViewportSize(wide);
  await page.getByRole("button", { name: "Français" }).first().click();
});

test("home begins with the next sessions", async () => {
  await page.goto(address);
  await page.getByRole("heading", { name: "Mes prochaines séances" }).waitFor();
  await page.getByRole("heading", { level: 3 }).first().waitFor();
  assert.equal(await page.locator("[data-session]").count(), 3);
  await look(page, "accueil-agent");
});

test("nothing was asked of another origin, and the policy was kept", () => {
  assert.deepEqual(alice.offences, { foreign: [], policy: [], errors: [] });
});
