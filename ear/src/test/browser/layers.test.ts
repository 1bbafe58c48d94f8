import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser } from "playwright-core";
import { account, bookOpenSession, signIn, type Links } from "./support/agent.ts";
import { startBrowser, visitor, type Visitor } from "./support/browser.ts";
import { isHeard, toneHeard } from "./support/hearing.ts";
import { look } from "./support/look.ts";
import { enter, picture, tile } from "./support/room.ts";
import { standIn, voices } from "./support/standIns.ts";
import { pictures, watchStreams } from "./support/streams.ts";
import { until } from "./support/until.ts";

/** Seven cameras, and a telephone that shows six tiles a page: only what is on the page comes in. */
const narrow = { width: 360, height: 740 };
const wide = { width: 1280, height: 800 };
const names = ["Ada", "Basile", "Céline", "Denis", "Emma", "Farid", "Gaëlle"];

let browser: Browser;
let links: Links;
let host: Visitor;
const cast: Visitor[] = [];

before(async () => {
  browser = await startBrowser();
  host = await visitor(browser, narrow);
  await watchStreams(host.context);
  await standIn(host.context, { lightCamera: true, cameraOn: false, microphoneOn: false });
  await signIn(host.page, account("alice.martin"));
  links = await bookOpenSession(host.page, "Tour de table", { participants: 20, cameras: 8 });
  await enter(host.page, links.host, "Alice Martin");
  for (const [index, name] of names.entries()) {
    const actor = await visitor(browser, narrow);
    // The first one has a real camera, in three layers, and a voice; those of the others are as light as can be.
    const first = index === 0;
    await standIn(actor.context, { lightCamera: !first, microphoneOn: first, voice: voices.alice });
    await enter(actor.page, links.participant, name);
    await actor.page.getByRole("button", { name: "Plus de commandes" }).click();
    await actor.page.getByRole("button", { name: "Son seul" }).click();
    cast.push(actor);
  }
});

after(() => browser.close());

const flowing = (count: number) =>
  until(`${count} pictures`, () => pictures(host.page), ({ length }) => length === count, 40_000);
const onPage = () => host.page.locator("li[data-own=false][data-participant]").count();
const heightOf = async () => Math.max(0, ...(await pictures(host.page)).map(({ height }) => height));

test("only the pictures of the page come in", async () => {
  await host.page.getByText("Page 1 sur 2").waitFor();
  assert.equal(await onPage(), 6);
  await flowing(6);
  await look(host.page, "pages");
  await host.page.setViewportSize(narrow);
});

test("the next page brings its own, and lets go of those of the first", async () => {
  await host.page.locator("#stage").focus();
  await host.page.keyboard.press("PageDown");

  await host.page.getByText("Page 2 sur 2").first().waitFor();
  assert.equal(await onPage(), 1);
  await until(
    "the picture of the second page",
    () => picture(host.page, "Gaëlle").catch(() => null),
    (seen) => (seen?.contrast ?? 0) > 40,
  );
  await flowing(1);

  await host.page.getByRole("button", { name: "Page précédente" }).click();
  await flowing(6);
});

test("a picture comes in more lines when it becomes large, and in fewer when it is small again", async () => {
  const small = await until("small pictures", heightOf, (height) => height > 0 && height <= 360);
  await host.page.setViewportSize({ width: 1440, height: 900 });
  await tile(host.page, "Ada").getByRole("button", { name: "Afficher en grand : Ada" }).click();

  const large = await until("a large picture", heightOf, (height) => height > small && height >= 360, 60_000);
  await tile(host.page, "Ada").getByRole("button", { name: "Ne plus afficher en grand : Ada" }).click();
  await host.page.setViewportSize(narrow);
  await until("small pictures again", heightOf, (height) => height < large, 40_000);
});

test("without pictures none comes in, and the sound stays", async () => {
  await host.page.setViewportSize(wide);
  await host.page.getByRole("button", { name: "Son seul : ne pas recevoir les images" }).click();

  await host.page.getByRole("heading", { name: "Son seul" }).waitFor();
  await flowing(0);
  await until("the voice", () => toneHeard(host.page, voices.alice), isHeard);
  await look(host.page, "son-seul");
  await host.page.setViewportSize(wide);

  await host.page.getByRole("button", { name: "Revoir les images" }).click();
  await flowing(7);
});

test("the layout is chosen by keyboard, and is remembered", async () => {
  await host.page.getByRole("button", { name: "Disposition" }).click();
  await host.page.getByRole("radio", { name: /^Intervenant/ }).focus();
  await host.page.keyboard.press("Space");
  await host.page.keyboard.press("Escape");

  await host.page.locator(".amphi-tile[data-large=true]").waitFor();
  await look(host.page, "intervenant");
  await host.page.setViewportSize(wide);
  await host.page.reload();
  await host.page.getByRole("button", { name: "Entrer dans la séance" }).click();
  await host.page.locator(".amphi-tile[data-large=true]").waitFor();
});

test("nothing was asked of another origin, and the policy was kept", () => {
  for (const { offences } of [host, ...cast]) {
    assert.deepEqual(offences, { foreign: [], policy: [], errors: [] });
  }
});
