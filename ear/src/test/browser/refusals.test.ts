import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser } from "playwright-core";
import { account, bookOpenSession, fillBooking, inMinutes, signIn } from "./support/agent.ts";
import { clockChange } from "./support/calendar.ts";
import { startBrowser, visitor, type Visitor } from "./support/browser.ts";
import { look } from "./support/look.ts";
import { address } from "./support/settings.ts";

let browser: Browser;
let alice: Visitor;
let guest: Visitor;

before(async () => {
  browser = await startBrowser();
  guest = await visitor(browser);
  alice = await visitor(browser);
});

after(() => browser.close());

test("a wrong password is told, with the focus on it, and a right one then lets in", async () => {
  await alice.page.goto(`${address}/seances`);
  await alice.page.getByLabel("Identifiant").fill("alice.martin");
  await alice.page.getByLabel("Mot de passe", { exact: true }).fill("faux");
  await alice.page.getByRole("button", { name: "Se connecter" }).click();
  await alice.page.getByText("Connexion refusée").waitFor();
  await look(alice.page, "connexion-refusee");

  const { login, password } = account("alice.martin");
  await alice.page.getByLabel("Identifiant").fill(login);
  await alice.page.getByLabel("Mot de passe", { exact: true }).fill(password);
  await alice.page.getByRole("button", { name: "Se connecter" }).click();

  await alice.page.getByRole("heading", { level: 1, name: "Mes séances" }).waitFor();
});

test("a session in the past is refused at its field, and nothing that was typed is lost", async () => {
  await fillBooking(alice.page, "Hier", { date: "2020-01-02", time: "10:00" });
  await alice.page.getByRole("button", { name: "Réserver" }).click();

  await alice.page.getByText("Ce début est déjà passé").first().waitFor();
  assert.equal(await alice.page.getByLabel("Titre").inputValue(), "Hier");
  await look(alice.page, "reserver-refus");
});

test("an hour that the clocks skip is refused in plain words", async () => {
  await fillBooking(alice.page, "Nuit", { date: clockChange(3), time: "02:30" });
  await alice.page.getByLabel("Fuseau horaire").selectOption("Europe/Paris");
  await alice.page.getByRole("button", { name: "Réserver" }).click();

  await alice.page.getByText("Cette heure n’existe pas").first().waitFor();
});

test("an hour that the clocks show twice is taken once, and said", async () => {
  await fillBooking(alice.page, "Nuit d’octobre", { date: clockChange(10), time: "02:30" });
  await alice.page.getByLabel("Fuseau horaire").selectOption("Europe/Paris");
  await alice.page.getByRole("button", { name: "Réserver" }).click();

  await alice.page.getByText("Cette heure existe deux fois").waitFor();
  await look(alice.page, "heure-double");
});

test("a link that is cut gives a page that says what to do", async () => {
  const { participant } = await bookOpenSession(alice.page, "Coupée");

  await guest.page.goto(participant.slice(0, -3));

  await guest.page.getByRole("heading", { name: "Ce lien n’est pas valable" }).waitFor();
  await look(guest.page, "lien-inconnu");
});

test("a room before its time says when it opens", async () => {
  await fillBooking(alice.page, "Plus tard", inMinutes(180));
  await alice.page.getByRole("button", { name: "Réserver" }).click();
  await alice.page.getByRole("heading", { level: 1, name: "Plus tard" }).waitFor();
  const link = await alice.page.getByRole("textbox", { name: "Lien des participants" }).inputValue();

  await guest.page.goto(link);

  await guest.page.getByRole("heading", { name: "La salle n’est pas encore ouverte" }).waitFor();
  await look(guest.page, "trop-tot");
});

test("nothing was asked of another origin, and the policy was kept", () => {
  for (const { offences } of [guest, alice]) {
    assert.deepEqual(offences, { foreign: [], policy: [], errors: [] });
  }
});
