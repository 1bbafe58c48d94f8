import type { Page } from "playwright-core";
import { accounts, address, type Account } from "./settings.ts";

export function account(login: string): Account {
  const found = accounts.find((each) => each.login === login);
  if (found === undefined) throw new Error(`no account ${login}`);
  return found;
}

export async function signIn(page: Page, { login, password }: Account): Promise<void> {
  await page.goto(`${address}/seances`);
  await page.getByLabel("Identifiant").fill(login);
  await page.getByLabel("Mot de passe", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Se connecter" }).click();
  await page.getByRole("heading", { level: 1, name: "Mes séances" }).waitFor();
}

/** Month, week, day or list: the page of one's sessions keeps to what was chosen last. */
export async function showView(page: Page, name: "Mois" | "Semaine" | "3 jours" | "Jour" | "Liste"): Promise<void> {
  await page.getByText(name, { exact: true }).click();
  await page.getByRole("radio", { name, checked: true }).waitFor({ state: "attached" });
}

/** `YYYY-MM-DD` and `HH:MM` in Paris, some minutes from now. */
export function inMinutes(minutes: number): { date: string; time: string } {
  const text = new Date(Date.now() + minutes * 60_000).toLocaleString("sv-SE", {
    timeZone: "Europe/Paris",
  });
  return { date: text.slice(0, 10), time: text.slice(11, 16) };
}

export async function fillBooking(page: Page, title: string, start: { date: string; time: string }) {
  await page.goto(`${address}/seances/nouvelle`);
  await page.getByLabel("Titre").fill(title);
  await page.getByLabel("Type de séance").selectOption("SEMINAR");
  await page.getByLabel("Date", { exact: true }).fill(start.date);
  await page.getByLabel("Heure de début", { exact: true }).fill(start.time);
}

export interface Links {
  readonly host: string;
  readonly participant: string;
}

export interface Seats {
  readonly participants: number;
  readonly cameras: number;
}

/** Books by the form a session that is open already; ends on its page. */
export async function bookOpenSession(page: Page, title: string, seats?: Seats): Promise<Links> {
  await fillBooking(page, title, inMinutes(5));
  if (seats !== undefined) {
    await page.getByLabel("Participants attendus").fill(`${seats.participants}`);
    await page.getByLabel("Caméras allumées en même temps").fill(`${seats.cameras}`);
  }
  await page.getByRole("button", { name: "Réserver" }).click();
  await page.getByRole("heading", { level: 1, name: title }).waitFor();
  const host = await page.getByRole("textbox", { name: "Lien des animateurs" }).inputValue();
  const participant = await page.getByRole("textbox", { name: "Lien des participants" }).inputValue();
  return { host, participant };
}
