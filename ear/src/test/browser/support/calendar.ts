import type { Locator, Page } from "playwright-core";
import { showView } from "./agent.ts";
import { address } from "./settings.ts";

export interface Booked {
  readonly id: string;
  readonly title: string;
  readonly start: string;
  readonly zone: string;
  readonly durationMinutes: number;
  readonly participants: number;
  readonly cameras: number;
  readonly state: string;
  readonly version: number;
}

/** A call to the server as the page itself would make it. */
function ask<T>(page: Page, method: string, path: string, body?: object): Promise<T> {
  return page.evaluate(
    async ([method, path, body]) => {
      const response = await fetch(`/api${path}`, {
        method,
        headers: { "Content-Type": "application/json", "X-Requested-With": "amphi" },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      const answer: unknown = await response.json();
      if (!response.ok) throw new Error(JSON.stringify(answer));
      return answer as T;
    },
    [method, path, body] as const,
  );
}

/** Books without the form, in the page's name; `start` as "2027-03-28T10:00" in Paris unless said otherwise. */
export function book(page: Page, title: string, start: string, more: Partial<Booked> = {}): Promise<Booked> {
  const usual = { zone: "Europe/Paris", durationMinutes: 60, participants: 30, cameras: 5 };
  return ask(page, "POST", "/sessions", { kind: "COMMITTEE", ...usual, ...more, title, start });
}

/** The session as the server has it. */
export const stored = (page: Page, id: string): Promise<Booked> => ask(page, "GET", `/sessions/${id}`);

type GridView = "Mois" | "Semaine" | "3 jours" | "Jour";

/** Opens the calendar at a day ("2027-03-28"). */
export async function openCalendar(page: Page, view: GridView, date: string): Promise<void> {
  await page.goto(`${address}/seances`);
  await showView(page, view);
  await page.getByLabel("Aller au").fill(date);
  await page.locator(`.amphi-calendar [role=cell][data-date="${date}"]`).waitFor();
}

/** The block of a session, by what a screen reader says of it. */
export const block = (page: Page, name: string | RegExp): Locator =>
  page.locator(".amphi-calendar").getByRole("link", { name });

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where a day's hour is on the screen, scrolled into the calendar's window. */
export function hour(page: Page, date: string, time: string): Promise<Point> {
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  return page
    .locator(`.amphi-calendar [role=cell][data-date="${date}"]`)
    .evaluate((cell, share) => {
      let scroller = cell.parentElement;
      while (scroller !== null && !/auto|scroll/.test(getComputedStyle(scroller).overflowY)) {
        scroller = scroller.parentElement;
      }
      const place = () => {
        const { left, width, top, height } = cell.getBoundingClientRect();
        return { x: left + width * 0.4, y: top + height * share };
      };
      const frame = scroller?.getBoundingClientRect();
      if (scroller && frame && (place().y < frame.top + 40 || place().y > frame.bottom - 40)) {
        scroller.scrollTop += place().y - (frame.top + frame.height / 2);
      }
      return place();
    }, (hours * 60 + minutes + 1) / 1440);
}

/** Presses the mouse at one point, draws it to another as a hand would, and lets go. */
export async function drag(page: Page, from: Point, to: Point): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 6 });
  await page.mouse.move(to.x, to.y, { steps: 6 });
  await page.mouse.up();
}

/** The middle of a block's lower edge, by which it is stretched. */
export async function lowerEdge(element: Locator): Promise<Point> {
  await element.hover();
  const box = await element.boundingBox();
  if (box === null) throw new Error("no block to be seen");
  return { x: box.x + box.width / 2, y: box.y + box.height - 1 };
}

export const day = (from: Date, days: number): string =>
  new Date(from.getTime() + days * 86_400_000).toISOString().slice(0, 10);

/** The next night, a week away at least, on which Paris changes its clocks in that month (3 or 10). */
export function clockChange(month: 3 | 10): string {
  const soon = day(new Date(), 7);
  for (let year = new Date().getUTCFullYear(); ; year++) {
    const last = new Date(Date.UTC(year, month, 0));
    const sunday = day(last, -last.getUTCDay());
    if (sunday > soon) return sunday;
  }
}
