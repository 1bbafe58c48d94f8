import { after, before, test } from "node:test";
import type { Browser } from "playwright-core";
import { account, bookOpenSession, signIn, type Links } from "./support/agent.ts";
import { startBrowser, visitor, type Visitor } from "./support/browser.ts";
import { enter, picture } from "./support/room.ts";
import { control } from "./support/settings.ts";
import { shoot } from "./support/shoot.ts";
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
  links = await bookOpenSession(host.page, "Panne du serveur de médias");
});

after(() => browser.close());

const seen = (viewer: Visitor, name: string) =>
  until(`a picture of ${name}`, () => picture(viewer.page, name).catch(() => null), (now) => (now?.contrast ?? 0) > 40, 40_000);

test("with the media server down people come in and are told", async () => {
  await fetch(`${control}/janus/kill`);

  await enter(host.page, links.host, "Alice Martin");
  await enter(bruno.page, links.participant, "Bruno");

  await host.page.getByText("Son et image interrompus").waitFor();
  await shoot(host.page, "salle-sans-media");
});

test("when it is back, sound and pictures come by themselves", async () => {
  await fetch(`${control}/janus/restart`);

  await seen(host, "Bruno");
  await seen(bruno, "Alice Martin");
  await host.page.getByText("Son et image interrompus").waitFor({ state: "detached" });
});

test("it dies in the middle of a call, and the call goes on when it is back", async () => {
  await fetch(`${control}/janus/kill`);
  await host.page.getByText("Son et image interrompus").waitFor();
  await fetch(`${control}/janus/restart`);

  await host.page.getByText("Son et image interrompus").waitFor({ state: "detached", timeout: 40_000 });
  await seen(host, "Bruno");
  await seen(bruno, "Alice Martin");
});
