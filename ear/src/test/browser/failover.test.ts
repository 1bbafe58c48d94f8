import assert from "node:assert/strict";
import { after, before, test, type TestContext } from "node:test";
import type { Browser } from "playwright-core";
import { account, bookOpenSession, signIn, type Links } from "./support/agent.ts";
import { startBrowser, visitor, type Visitor } from "./support/browser.ts";
import { isHeard, toneHeard } from "./support/hearing.ts";
import { look } from "./support/look.ts";
import { drain, serverWithRooms } from "./support/mediaServers.ts";
import { enter, picture } from "./support/room.ts";
import { control } from "./support/settings.ts";
import { standIn, voices } from "./support/standIns.ts";
import { until } from "./support/until.ts";

/** Two media servers: whichever carries the room, it goes on by the other. */
let browser: Browser;
let links: Links;
let host: Visitor;
let bruno: Visitor;
let administrator: Visitor;

const interrupted = "Son et image interrompus";

before(async () => {
  browser = await startBrowser();
  [host, bruno, administrator] = [await visitor(browser), await visitor(browser), await visitor(browser)];
  await standIn(host.context, { voice: voices.alice, lightCamera: true });
  await standIn(bruno.context, { voice: voices.bruno, lightCamera: true });
  await signIn(administrator.page, account("david.moreau"));
  await signIn(host.page, account("alice.martin"));
  links = await bookOpenSession(host.page, "Continuité");
  await enter(host.page, links.host, "Alice Martin");
  await enter(bruno.page, links.participant, "Bruno");
  await flows();
});

after(() => browser.close());

const frames = (viewer: Visitor, name: string) =>
  picture(viewer.page, name).then(
    (seen) => seen.frames,
    () => 0,
  );

/** Whether pictures of somebody follow one another: one that stands still is none. */
async function moves(viewer: Visitor, name: string): Promise<boolean> {
  const before = await frames(viewer, name);
  await new Promise((done) => setTimeout(done, 500));
  const now = await frames(viewer, name);
  return now > 0 && now !== before;
}

async function flows(): Promise<void> {
  await until("Bruno moves", () => moves(host, "Bruno"), Boolean, 40_000);
  await until("Alice moves", () => moves(bruno, "Alice Martin"), Boolean, 40_000);
  await until("Bruno is heard", () => toneHeard(host.page, voices.bruno), isHeard, 40_000);
  await until("Alice is heard", () => toneHeard(bruno.page, voices.alice), isHeard, 40_000);
}

/** Does something to the server that carries the room, and waits until the other one does. */
async function survives(t: TestContext, deed: "kill" | "freeze"): Promise<string> {
  const server = await serverWithRooms(administrator.page);
  const start = Date.now();
  await fetch(`${control}/${server}/${deed}`);
  if (deed === "kill") {
    // A frozen server is left for one that is there: too quick for a look at the page.
    await host.page.getByText(interrupted).waitFor();
    await look(host.page, "serveur-perdu");
  }
  await until("another server", () => serverWithRooms(administrator.page), (now) => now !== server, 40_000);
  await host.page.getByText(interrupted).waitFor({ state: "detached", timeout: 40_000 });
  await until("Bruno moves", () => moves(host, "Bruno"), Boolean, 40_000);
  t.diagnostic(`${deed}: pictures after ${Date.now() - start} ms at most`);
  await flows();
  return server;
}

test("when the media server is killed, the room goes on by the other", async (t) => {
  const server = await survives(t, "kill");
  await host.page.setViewportSize({ width: 1280, height: 800 });
  await fetch(`${control}/${server}/restart`);
});

test("when it is frozen, the room goes on by the other", async (t) => {
  const server = await survives(t, "freeze");
  await fetch(`${control}/${server}/thaw`);
});

test("when it is drained, the room leaves it while people talk", async () => {
  const server = await serverWithRooms(administrator.page);
  await drain(administrator.page, server);

  await until("another server", () => serverWithRooms(administrator.page), (now) => now !== server, 40_000);
  await flows();
});

test("the page asked nothing of another origin, and the policy was kept", () => {
  for (const { offences } of [host, bruno]) {
    assert.deepEqual(offences, { foreign: [], policy: [], errors: [] });
  }
});
