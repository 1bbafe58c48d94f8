import { join } from "node:path";
import type { Page } from "playwright-core";
import { screenshots } from "./settings.ts";

/** Keeps a picture of the page, for people to look at. */
export async function shoot(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(screenshots, `${name}.png`), fullPage: true });
}
