import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser } from "playwright-core";
import { account, bookOpenSession, signIn, type Links } from "./support/agent.ts";
import { startBrowser, visitor, type Visitor } from "./support/browser.ts";
import { chatButton, cutLines, field, log, message, openChat, say, texts } from "./support/chat.ts";
import { look } from "./support/look.ts";
import { enter } from "./support/room.ts";
import { until } from "./support/until.ts";

let browser: Browser;
let links: Links;
let host: Visitor;
let bruno: Visitor;

before(async () => {
  browser = await startBrowser();
  host = await visitor(browser);
  bruno = await visitor(browser);
  await signIn(host.page, account("alice.martin"));
  links = await bookOpenSession(host.page, "Atelier d’écriture");
  await enter(host.page, links.host, "Alice Martin");
  await enter(bruno.page, links.participant, "Bruno");
});

after(() => browser.close());

test("the chat of a room in which nobody has written says so, and one can write at once", async () => {
  await openChat(host.page);

  await host.page.getByText("Aucun message pour l’instant").waitFor();
  assert.ok(await field(host.page).evaluate((element) => element === document.activeElement));
  await look(host.page, "discussion-vide");
  await host.page.setViewportSize({ width: 1280, height: 800 });
});

test("what is written is counted where the chat is closed, and read there in order", async () => {
  await say(host.page, "Bonjour à tous");
  await say(host.page, "Voici le programme :\n1. accueil\n2. atelier");
  await bruno.page.getByRole("button", { name: "Discussion (2 nouveaux messages)" }).waitFor();

  await openChat(bruno.page);
  await say(bruno.page, "Merci Alice");

  await message(host.page, "Merci Alice").waitFor();
  const all = ["Bonjour à tous", "Voici le programme :\n1. accueil\n2. atelier", "Merci Alice"];
  assert.deepEqual(await texts(host.page), all);
  assert.deepEqual(await texts(bruno.page), all);
  await bruno.page.getByRole("button", { name: "Discussion", exact: true }).waitFor();
});

test("one's own messages are marked, those of others carry their name", async () => {
  const own = log(bruno.page).locator('li[data-own="true"]');
  assert.match(await own.innerText(), /^Vous/);
  const others = log(bruno.page).locator('li[data-own="false"]').first();
  assert.match(await others.innerText(), /^Alice Martin\s\d\d:\d\d/);
});

test("a script is shown as the text that it is, and an address is a link that tells nothing of the room", async () => {
  const script = "<img src=x onerror=alert(1)><script>alert(2)</script> javascript:alert(3)";
  await say(bruno.page, script);
  await say(bruno.page, "Voir https://www.service-public.fr/a?b=1 et www.exemple.fr");

  await message(host.page, script).waitFor();
  assert.equal(await log(host.page).locator("img, script").count(), 0);
  const found = log(host.page).getByRole("link");
  assert.equal(await found.count(), 1);
  assert.equal(await found.getAttribute("href"), "https://www.service-public.fr/a?b=1");
  assert.equal(await found.getAttribute("rel"), "noopener noreferrer nofollow");
  assert.equal(await found.getAttribute("target"), "_blank");
  assert.match(await found.innerText(), /^https:\/\/www\.service-public\.fr\/a\?b=1/);
});

test("what is too long is told before it is sent, and not sent", async () => {
  const before = await texts(host.page);
  for (const length of [2001, 100_000]) {
    await field(bruno.page).fill("a".repeat(length));
    await bruno.page.locator("#chat-state").filter({ hasText: "Message trop long" }).waitFor();
    await field(bruno.page).press("Enter");
    assert.equal((await field(bruno.page).inputValue()).length, length, "what was typed is lost");
  }
  await look(bruno.page, "discussion-trop-long");
  await bruno.page.setViewportSize({ width: 1280, height: 800 });
  await say(bruno.page, "b".repeat(2000));

  await message(host.page, "b".repeat(2000)).waitFor();
  assert.deepEqual(await texts(host.page), [...before, "b".repeat(2000)]);
});

test("the server refuses what is too long by itself, in a way that leaves the others alone", async () => {
  const answer = await bruno.page.evaluate(async () => {
    const room = location.pathname.split("/").at(-1) ?? "";
    const socket = new WebSocket(`${location.origin.replace("http", "ws")}/api/rooms/${room}/socket`);
    return new Promise<string>((resolve) => {
      const send = (message: object) => socket.send(JSON.stringify(message));
      socket.onopen = () => send({ type: "join", ref: 1, name: "Bruno" });
      socket.onmessage = ({ data }) => {
        const message = JSON.parse(String(data)) as { type: string; ref: number; code?: string };
        if (message.type === "joined") send({ type: "say", ref: 2, id: crypto.randomUUID(), text: "a".repeat(2001) });
        if (message.ref === 2) resolve(message.code ?? message.type);
      };
      socket.onclose = () => resolve("closed");
    });
  });

  assert.equal(answer, "chat-too-long");
});

test("one who came in by another connection is told here, and may come back", async () => {
  await bruno.page.getByRole("heading", { name: "Vous êtes entré depuis une autre fenêtre" }).waitFor();
  await look(bruno.page, "remplace");
  await bruno.page.setViewportSize({ width: 1280, height: 800 });
  await bruno.page.getByRole("button", { name: "Revenir ici" }).click();
  await bruno.page.getByRole("button", { name: "Entrer dans la séance" }).click();

  await message(bruno.page, "Bonjour à tous").waitFor();
  assert.match(await log(bruno.page).locator('li[data-own="true"]').first().innerText(), /Merci Alice/);
});

test("a page that is reloaded, and one who comes late, have the whole conversation", async () => {
  const all = await texts(host.page);
  await host.page.reload();
  await host.page.getByRole("button", { name: "Entrer dans la séance" }).click();
  // The panel was open, and is again.
  await message(host.page, "Bonjour à tous").waitFor();
  assert.deepEqual(await texts(host.page), all);

  const late = await visitor(browser);
  await enter(late.page, links.participant, "Chloé");
  await openChat(late.page);
  await message(late.page, "Bonjour à tous").waitFor();
  assert.deepEqual(await texts(late.page), all);
  await late.context.close();
});

test("by keyboard alone: open, write two lines, send, close, and the focus is where it was", async () => {
  const { page } = host;
  await page.keyboard.press("Control+Shift+L");
  await field(page).waitFor({ state: "detached" });
  assert.equal(await focused(host), "chat-button");
  await page.keyboard.press("Enter");
  await field(page).waitFor();
  await page.keyboard.type("première ligne");
  await page.keyboard.press("Shift+Enter");
  await page.keyboard.type("seconde ligne");
  await page.keyboard.press("Enter");

  await bruno.page.waitForFunction(() =>
    [...document.querySelectorAll(".amphi-chat__text")].some((each) => each.textContent === "première ligne\nseconde ligne"),
  );
  await page.keyboard.press("Escape");
  assert.equal(await focused(host), "chat-button");
});

const focused = ({ page }: Visitor) => page.evaluate(() => document.activeElement?.id);

test("one who reads further up is not moved, and is told what is new", async () => {
  for (let i = 0; i < 12; i++) await say(bruno.page, `ligne ${i}`);
  await openChat(host.page);
  await message(host.page, "ligne 11").waitFor();
  const top = () => log(host.page).evaluate((element) => element.scrollTop);
  await log(host.page).evaluate((element) => element.scrollTo(0, 10));
  await until("the page knows that it was scrolled", top, (at) => at === 10);

  await say(bruno.page, "du nouveau");

  await host.page.getByRole("button", { name: "1 nouveau message", exact: true }).waitFor();
  assert.equal(await top(), 10);
  await host.page.getByRole("button", { name: "1 nouveau message", exact: true }).click();
  await host.page.getByRole("button", { name: "1 nouveau message", exact: true }).waitFor({ state: "detached" });
  assert.ok(await message(host.page, "du nouveau").isVisible());
  await look(host.page, "discussion");
  await host.page.setViewportSize({ width: 1280, height: 800 });
});

test("of a long conversation the last hundred messages come first, the others on demand, without a jump", async () => {
  for (let i = 0; i < 90; i++) {
    await field(bruno.page).fill(`encore ${i}`);
    await field(bruno.page).press("Enter");
  }
  const late = await visitor(browser);
  await message(host.page, "encore 89").waitFor();
  await enter(late.page, links.participant, "Chloé");
  await openChat(late.page);
  await message(late.page, "encore 89").waitFor();
  assert.equal((await texts(late.page)).length, 100);

  const earlier = late.page.getByRole("button", { name: "Afficher les messages précédents" });
  await earlier.scrollIntoViewIfNeeded();
  const top = message(late.page, "encore 0");
  await top.scrollIntoViewIfNeeded();
  const before = await top.boundingBox();
  await earlier.evaluate((button) => {
    (button as HTMLButtonElement).focus({ preventScroll: true });
    (button as HTMLButtonElement).click();
  });
  await message(late.page, "Bonjour à tous").waitFor({ state: "attached" });

  await earlier.waitFor({ state: "detached" });
  assert.ok(await log(late.page).evaluate((element) => element === document.activeElement), "the focus is lost");
  const after = await top.boundingBox();
  // The button that was above is gone; nothing else has moved.
  assert.ok(Math.abs((after?.y ?? 0) - (before?.y ?? 0)) < 60, `moved from ${before?.y} to ${after?.y}`);
  await late.context.close();
});

test("what is written while the line is cut is sent once it is back, and kept once", async () => {
  const david = await visitor(browser);
  const cuts = await cutLines(david.page);
  await enter(david.page, links.participant, "David");
  await openChat(david.page);

  cuts.next = "before it arrives";
  await field(david.page).fill("perdu en chemin");
  await field(david.page).press("Enter");
  await message(david.page, "perdu en chemin").waitFor();
  await message(host.page, "perdu en chemin").waitFor();
  await log(david.page).locator('[data-state="sending"]').waitFor({ state: "detached" });

  cuts.next = "before the answer";
  await say(david.page, "réponse perdue");
  await message(host.page, "réponse perdue").waitFor();

  const last = (await texts(host.page)).slice(-2);
  assert.deepEqual(last, ["perdu en chemin", "réponse perdue"]);
  assert.deepEqual((await texts(david.page)).slice(-2), last);
  assert.equal(cuts.count, 2);

  cuts.refuses = true;
  await field(david.page).fill("refusé d’abord");
  await field(david.page).press("Enter");
  await log(david.page).getByText("Non envoyé.").waitFor();
  await look(david.page, "discussion-non-envoye");
  await david.page.setViewportSize({ width: 1280, height: 800 });
  await log(david.page).getByRole("button", { name: "Renvoyer" }).press("Enter");
  assert.ok(await field(david.page).evaluate((element) => element === document.activeElement), "the focus is lost");
  await message(host.page, "refusé d’abord").waitFor();
  await log(david.page).getByText("Non envoyé.").waitFor({ state: "detached" });
  await david.context.close();
});

test("nothing was asked of another origin, and the policy was kept", () => {
  for (const { offences } of [host, bruno]) {
    assert.deepEqual(offences, { foreign: [], policy: [], errors: [] });
  }
});
