import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser } from "playwright-core";
import { account, bookOpenSession, fillBooking, inMinutes, showView, signIn, type Links } from "./support/agent.ts";
import { startBrowser, visitor, type Visitor } from "./support/browser.ts";
import { look } from "./support/look.ts";
import { address } from "./support/settings.ts";

let browser: Browser;
let guest: Visitor;
let alice: Visitor;
let links: Links;

before(async () => {
  browser = await startBrowser();
  guest = await visitor(browser);
  alice = await visitor(browser);
});

after(() => browser.close());

test("the public pages", async () => {
  for (const [path, name] of [
    ["/", "accueil"],
    ["/accessibilite", "accessibilite"],
    ["/mentions-legales", "mentions-legales"],
    ["/nulle-part", "introuvable"],
  ] as const) {
    await guest.page.goto(address + path);
    await guest.page.locator("main h1").waitFor();
    await look(guest.page, name);
  }
});

test("the public home in English, and it is remembered", async () => {
  await guest.page.goto(address);
  await guest.page.getByRole("button", { name: "English" }).first().click();
  await guest.page.getByRole("button", { name: "Français" }).first().waitFor();
  assert.equal(await guest.page.locator("html").getAttribute("lang"), "en");
  await guest.page.reload();
  await guest.page.getByRole("button", { name: "Français" }).first().waitFor();
  await look(guest.page, "accueil-anglais");
  await guest.page.getByRole("button", { name: "Français" }).first().click();
});

test("signing in", async () => {
  await guest.page.goto(`${address}/seances`);
  await guest.page.getByLabel("Identifiant").waitFor();
  await look(guest.page, "connexion");
  await signIn(alice.page, account("alice.martin"));
});

test("no session yet", async () => {
  const david = await visitor(browser);
  await signIn(david.page, account("david.moreau"));
  await showView(david.page, "Liste");
  await david.page.getByText("Vous n’avez encore aucune séance").waitFor();
  await look(david.page, "seances-vide");
  await david.context.close();
});

test("booking, by keyboard alone", async () => {
  await alice.page.goto(`${address}/seances/nouvelle`);
  await look(alice.page, "reserver");
  await fillBooking(alice.page, "Séminaire des référents numériques", inMinutes(60));
  await alice.page.getByRole("button", { name: "Réserver" }).focus();
  await alice.page.keyboard.press("Enter");
  await alice.page.getByRole("heading", { level: 1, name: "Séminaire des référents numériques" }).waitFor();
  await look(alice.page, "seance");
});

test("a link is renewed after a question, and the old one is no longer valid", async () => {
  links = await bookOpenSession(alice.page, "Comité de pilotage");
  await alice.page.getByRole("button", { name: "Renouveler le lien des participants" }).click();
  const dialog = alice.page.getByRole("dialog");
  await dialog.waitFor();
  await dialog.getByRole("button", { name: "Renouveler le lien" }).click();
  await alice.page.waitForFunction((old) => {
    const field = document.querySelector<HTMLInputElement>('[data-link="participant"] input');
    return field !== null && field.value !== old;
  }, links.participant);

  await guest.page.goto(links.participant);

  await guest.page.getByRole("heading", { name: "Ce lien ne fonctionne plus" }).waitFor();
  await look(guest.page, "lien-renouvele");
});

test("the list of sessions", async () => {
  await alice.page.goto(`${address}/seances`);
  await showView(alice.page, "Liste");
  await alice.page.getByText("Comité de pilotage").first().waitFor();
  await look(alice.page, "seances");
});

test("the device check says who is who and takes a name", async () => {
  await alice.page.goto(links.host);
  const name = alice.page.getByLabel("Votre nom");
  await name.waitFor();
  assert.equal(await name.inputValue(), "Alice Martin");
  assert.equal(new URL(alice.page.url()).hash, "", "the secret stays in the address");
  await look(alice.page, "controle");
});

test("the room of one who is alone", async () => {
  await alice.page.setViewportSize({ width: 1280, height: 800 });
  await alice.page.getByRole("button", { name: "Entrer dans la séance" }).click();
  await alice.page.getByText("Connecté", { exact: true }).waitFor();
  await look(alice.page, "salle-seul");
  await alice.page.getByRole("button", { name: "Quitter la séance" }).click();
  await alice.page.locator("main h1").waitFor();
  await look(alice.page, "quittee");
});

test("nothing was asked of another origin, and the policy was kept", () => {
  for (const { offences } of [guest, alice]) {
    assert.deepEqual(offences, { foreign: [], policy: [], errors: [] });
  }
});
