import { mkdirSync } from "node:fs";

/** What the test's own server told us of itself. */
function told(name: string): string {
  const value = process.env[name];
  if (value === undefined || value === "") {
    throw new Error(`${name} is not set: these tests are started by BrowserIT, with a server`);
  }
  return value;
}

export interface Account {
  readonly login: string;
  readonly password: string;
  readonly name: string;
}

export const address = told("AMPHI_URL");
export const accounts = JSON.parse(told("AMPHI_ACCOUNTS")) as Account[];

/** Lets a test kill and restart the media server: GET CONTROL/janus/kill, /janus/restart. */
export const control = told("AMPHI_CONTROL");

export const screenshots = told("AMPHI_SCREENSHOTS");
mkdirSync(screenshots, { recursive: true });
