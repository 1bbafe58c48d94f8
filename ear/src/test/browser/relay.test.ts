import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser } from "playwright-core";
import { account, bookOpenSession, signIn, type Links } from "./support/agent.ts";
import { startBrowser, visitor, type Visitor } from "./support/browser.ts";
import { letOnlyRelayThrough, ways } from "./support/relayOnly.ts";
import { enter, picture } from "./support/room.ts";
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
  links = await bookOpenSession(host.page, "Réseau fermé");
});

after(() => browser.close());

const seen = (viewer: Visitor, name: string) =>
  until(
    `a picture of ${name}`,
    () => picture(viewer.page, name).catch(() => null),
    (now) => now !== null && now.frames > 5 && now.contrast > 40,
    40_000,
  );

const relayed = (viewer: Visitor) =>
  until(
    "connections that are up",
    () => ways(viewer.page),
    (found) => found.length >= 2,
  );

test("two people whose networks let only a relay through see each other", async () => {
  await letOnlyRelayThrough(host.context, "udp");
  await letOnlyRelayThrough(bruno.context, "tcp");
  await enter(host.page, links.host, "Alice Martin");
  await enter(bruno.page, links.participant, "Bruno");

  await seen(host, "Bruno");
  await seen(bruno, "Alice Martin");

  const [byUdp, byTcp] = await Promise.all([relayed(host), relayed(bruno)]);
  for (const way of byUdp) assert.deepEqual(way, { type: "relay", relayProtocol: "udp" });
  for (const way of byTcp) assert.deepEqual(way, { type: "relay", relayProtocol: "tcp" });
});
