import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser, Page } from "playwright-core";
import { startBrowser, visitor, type Visitor } from "./support/browser.ts";
import { look } from "./support/look.ts";
import { address } from "./support/settings.ts";

let browser: Browser;
let guest: Visitor;
let code: string;

before(async () => {
  browser = await startBrowser();
  guest = await visitor(browser);
});

after(() => browser.close());

const check = (page: Page, name: string) => page.locator(`[data-check="${name}"]`);

/** How a check ended, in the terms of the page's own code. */
const outcome = (page: Page, name: string) => check(page, name).getAttribute("data-state");

const codeOf = (page: Page) => page.locator(".amphi-test__code");

/** All that needs nobody's answer is done when the code is shown. */
async function finished(page: Page): Promise<void> {
  await codeOf(page).waitFor({ timeout: 60_000 });
}

async function start(page: Page): Promise<void> {
  await page.goto(`${address}/test`);
  await page.getByRole("button", { name: "Commencer le test" }).click();
}

/** Whether this installation has a relay at all, and in which ways: the same server says it to every page. */
async function relayUrls(page: Page): Promise<string[]> {
  const answer = await page.request.get(`${address}/api/preflight`);
  const { iceServers } = (await answer.json()) as { iceServers: { urls: string[] }[] };
  return iceServers.flatMap(({ urls }) => urls);
}

test("nothing is asked of anybody before the test is started", async () => {
  await guest.page.addInitScript(() => {
    const counted = globalThis as unknown as { asked: number };
    counted.asked = 0;
    const real = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
    navigator.mediaDevices.getUserMedia = (wanted) => {
      counted.asked++;
      return real(wanted);
    };
  });
  await guest.page.goto(address);
  await guest.page.getByRole("link", { name: "Tester mon matériel et ma connexion" }).first().click();
  await guest.page.getByRole("heading", { level: 1, name: "Tester mon matériel et ma connexion" }).waitFor();
  await look(guest.page, "test-avant");
  assert.equal(await guest.page.evaluate(() => (globalThis as unknown as { asked: number }).asked), 0);
});

test("the sign-in page leads to the test too, below the form and in the footer", async () => {
  const stranger = await visitor(browser);
  for (const place of ["main", "footer"]) {
    await stranger.page.goto(`${address}/seances`);
    const link = stranger.page.getByRole(place === "main" ? "main" : "contentinfo");
    await link.getByRole("link", { name: "Tester mon matériel et ma connexion" }).click();
    await stranger.page.getByRole("button", { name: "Commencer le test" }).waitFor();
  }
  await stranger.context.close();
});

test("all is well with a camera, a microphone and an open network", async () => {
  await guest.page.getByRole("button", { name: "Commencer le test" }).click();
  await finished(guest.page);
  await guest.page.getByText("Oui", { exact: true }).click();
  for (const name of ["camera", "microphone", "speaker", "browser", "socket"]) {
    assert.equal(await outcome(guest.page, name), "good", name);
  }
  for (const name of ["download", "upload"]) {
    assert.match((await outcome(guest.page, name)) ?? "", /^over-/, name);
  }
  for (const name of ["latency", "jitter"]) {
    assert.match((await outcome(guest.page, name)) ?? "", /^(under|over)-/, name);
  }
  await guest.page.getByRole("heading", { level: 2, name: /^Vous pouvez participer/ }).waitFor();
  await look(guest.page, "test-resultat");
  code = await codeOf(guest.page).innerText();
});

test("the relay is reached in every way that it offers, and what it does not offer is no failure", async () => {
  const urls = await relayUrls(guest.page);
  const offered = {
    udp: urls.some((url) => /^turn:[^?]*(\?transport=udp)?$/.test(url)),
    tcp: urls.some((url) => /^turn:.*transport=tcp/.test(url)),
  };
  for (const [way, is] of Object.entries(offered)) {
    assert.equal(await outcome(guest.page, way), is ? "good" : "not-configured", `${way} of ${urls.join()}`);
  }
  // A certificate that was made on the spot is not trusted by the browser: TLS is then unreachable, and said to be.
  const tls = urls.some((url) => url.startsWith("turns:"));
  assert.match((await outcome(guest.page, "tls")) ?? "", tls ? /^(good|blocked)$/ : /^not-configured$/);
});

test("a help desk reads the code in another window", async () => {
  const desk = await visitor(browser);
  await desk.page.goto(`${address}/test`);
  await desk.page.getByLabel("Code d’un participant").fill(code.toLowerCase().replaceAll("-", " "));
  await desk.page.getByRole("button", { name: "Lire le code" }).click();
  await desk.page.getByRole("heading", { level: 1, name: "Résultat d’un test" }).waitFor();
  for (const name of ["camera", "speaker", "udp", "tcp", "tls", "download", "upload", "latency", "jitter"]) {
    assert.equal(await outcome(desk.page, name), await outcome(guest.page, name), name);
  }
  await desk.page.getByText(`Code ${code}`).waitFor();
  await desk.page.getByText(/avec Chrome sur Linux/).waitFor();
  await desk.page.getByRole("heading", { level: 2, name: /^Cette personne peut participer/ }).waitFor();
  await look(desk.page, "test-code");

  await desk.page.goto(`${address}/test?code=${code}`);
  await desk.page.getByRole("heading", { level: 2, name: /^Cette personne peut participer/ }).waitFor();
  assert.deepEqual(desk.offences, { foreign: [], policy: [], errors: [] });
  await desk.context.close();
});

test("a code with one wrong sign is refused in words", async () => {
  const desk = await visitor(browser);
  const wrong = (code.startsWith("7") ? "8" : "7") + code.slice(1);
  await desk.page.goto(`${address}/test?code=${wrong}`);
  await desk.page.getByText("Ce code n’est pas juste").waitFor();
  await look(desk.page, "test-code-faux");
  await desk.page.getByLabel("Code d’un participant").fill("7777");
  await desk.page.keyboard.press("Enter");
  await desk.page.getByText("Un code a 12 lettres et chiffres").waitFor();
  assert.equal(await desk.page.getByLabel("Code d’un participant").evaluate((field) => field === document.activeElement), true);
  await desk.context.close();
});

test("leaving the page lets the devices go", async () => {
  const tracks = await guest.page.evaluateHandle(() =>
    [...document.querySelectorAll("video")].flatMap((video) =>
      video.srcObject instanceof MediaStream ? video.srcObject.getTracks() : [],
    ),
  );
  assert.deepEqual(await tracks.evaluate((all) => all.map(({ readyState }) => readyState)), ["live"]);
  await guest.page.getByRole("link", { name: "Accessibilité" }).first().click();
  await guest.page.getByRole("heading", { level: 1, name: "Accessibilité" }).waitFor();
  assert.deepEqual(await tracks.evaluate((all) => all.map(({ readyState }) => readyState)), ["ended"]);
});

test("by keyboard alone, over and over", async () => {
  const { page } = guest;
  await page.goto(`${address}/test`);
  await page.getByRole("button", { name: "Commencer le test" }).focus();
  await page.keyboard.press("Enter");
  assert.equal(await page.evaluate(() => document.activeElement?.className), "amphi-test__top", "the focus is lost");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await check(page, "camera").waitFor();
  assert.equal(await page.evaluate(() => document.activeElement?.className), "amphi-test__top", "the focus is lost");
  await finished(page);
  await page.getByRole("button", { name: "Jouer un son de test" }).focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  assert.equal(await outcome(page, "speaker"), "good");
  assert.notEqual(await codeOf(page).innerText(), "");
});

test("a camera and a microphone that are refused", async () => {
  const denied = await visitor(browser);
  await denied.page.addInitScript(() => {
    navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException("", "NotAllowedError"));
  });
  await start(denied.page);
  await finished(denied.page);
  assert.equal(await outcome(denied.page, "camera"), "refused");
  assert.equal(await outcome(denied.page, "microphone"), "refused");
  await denied.page.getByRole("heading", { name: /^Vous pouvez participer, sans caméra.* microphone/ }).waitFor();
  await denied.page.getByRole("button", { name: "Réessayer : Caméra" }).waitFor();
  await look(denied.page, "test-refuse");
  await denied.context.close();
});

test("a network that blocks WebSocket", async () => {
  const blocked = await visitor(browser);
  await blocked.page.routeWebSocket(/\/preflight\/echo$/, (socket) => socket.close({ code: 1006 }));
  await start(blocked.page);
  await finished(blocked.page);
  assert.equal(await outcome(blocked.page, "socket"), "blocked");
  assert.equal(await outcome(blocked.page, "latency"), "not-run");
  await blocked.page.getByRole("heading", { name: "En l’état, vous ne pouvez pas participer" }).waitFor();
  await blocked.page.getByText("d’autoriser WebSocket").waitFor();
  await look(blocked.page, "test-bloque");
  await blocked.context.close();
});

/** Has a page be told of these relays, whatever the installation has. */
const withRelays = (page: Page, urls: readonly string[]) =>
  page.route(`${address}/api/preflight`, (route) =>
    route.fulfill({ json: { iceServers: [{ urls, username: "1:nobody", credential: "wrong" }] } }),
  );

test("a network that lets no sound and no picture through", async () => {
  const closed = await visitor(browser);
  // Nothing listens on the discard port.
  const nobody = "127.0.0.1:9";
  await withRelays(closed.page, [`turn:${nobody}`, `turn:${nobody}?transport=tcp`, `turns:${nobody}?transport=tcp`]);
  await start(closed.page);
  await finished(closed.page);
  for (const way of ["udp", "tcp", "tls"]) assert.equal(await outcome(closed.page, way), "blocked", way);
  await closed.page.getByRole("heading", { name: "En l’état, vous ne pouvez pas participer" }).waitFor();
  await look(closed.page, "test-media-bloque");
  await closed.context.close();
});

test("a relay that refuses is told from a network that blocks", async (t) => {
  const urls = await relayUrls(guest.page);
  if (urls.length === 0) return t.skip("this installation has no relay");
  const refused = await visitor(browser);
  await withRelays(refused.page, urls);
  await start(refused.page);
  await finished(refused.page);
  assert.equal(await outcome(refused.page, "udp"), "refused");
  await refused.context.close();
});

test("a service that is busy is not taken for a bad network", async () => {
  const waiting = await visitor(browser);
  await waiting.page.route(/\/api\/preflight\/(download|upload)/, (route) =>
    route.fulfill({ status: 429, contentType: "application/problem+json", body: '{"code":"preflight-busy"}' }),
  );
  await start(waiting.page);
  await finished(waiting.page);
  assert.equal(await outcome(waiting.page, "download"), "not-run");
  await waiting.page.getByRole("heading", { name: /^Vous pouvez participer/ }).waitFor();
  await waiting.context.close();
});

test("in English too", async () => {
  const { page } = guest;
  await page.goto(`${address}/test?code=${code}`);
  await page.getByRole("button", { name: "English" }).first().click();
  await page.getByRole("heading", { level: 1, name: "Result of a test" }).waitFor();
  await look(page, "test-code-anglais");
  await page.getByRole("button", { name: "Français" }).first().click();
});

test("nothing was asked of another origin, and the policy was kept", () => {
  assert.deepEqual(guest.offences, { foreign: [], policy: [], errors: [] });
});
