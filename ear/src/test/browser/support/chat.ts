import type { Locator, Page } from "playwright-core";

export const chatButton = (page: Page): Locator => page.getByRole("button", { name: /^Discussion/ });

export const field = (page: Page): Locator => page.getByRole("textbox", { name: "Votre message" });

/** The messages that are shown. */
export const log = (page: Page): Locator => page.getByRole("log", { name: "Messages" });

export const message = (page: Page, text: string): Locator => log(page).getByText(text, { exact: true });

export async function openChat(page: Page): Promise<void> {
  await chatButton(page).click();
  await field(page).waitFor();
}

/** Writes, sends by Enter, and waits until the server has it. */
export async function say(page: Page, text: string): Promise<void> {
  await field(page).fill(text);
  await field(page).press("Enter");
  await log(page).locator('[data-state="sending"]').waitFor({ state: "detached" });
}

/** The texts of all messages, in the order of the page. */
export const texts = (page: Page): Promise<string[]> => log(page).locator(".amphi-chat__text").allInnerTexts();

interface Cuts {
  /** At which point of the next message the line is cut. */
  next: "never" | "before it arrives" | "before the answer";
  /** Whether the next message is answered in the server's place, by a refusal. */
  refuses: boolean;
  count: number;
}

/** Stands on the line between this page, not yet loaded, and the server, and cuts it when told to. */
export async function cutLines(page: Page): Promise<Cuts> {
  const cuts: Cuts = { next: "never", refuses: false, count: 0 };
  await page.routeWebSocket(/\/socket$/, (near) => {
    const far = near.connectToServer();
    const cutAt = (point: Cuts["next"], text: string, type: string) => {
      if (cuts.next !== point || !text.includes(`"type":"${type}"`)) return false;
      cuts.next = "never";
      cuts.count++;
      void near.close({ code: 3000 });
      void far.close({ code: 3000 });
      return true;
    };
    near.onMessage((text) => {
      const message = JSON.parse(String(text)) as { type: string; ref: number };
      if (cuts.refuses && message.type === "say") {
        cuts.refuses = false;
        near.send(JSON.stringify({ type: "refused", seq: 0, ref: message.ref, code: "fault" }));
      } else if (!cutAt("before it arrives", String(text), "say")) far.send(text);
    });
    far.onMessage((text) => {
      if (!cutAt("before the answer", String(text), "chat-line")) near.send(text);
    });
  });
  return cuts;
}
