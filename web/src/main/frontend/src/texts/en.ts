import { calendar } from "./en/calendar";
import { chat } from "./en/chat";
import { common } from "./en/common";
import { devices } from "./en/devices";
import { pages } from "./en/pages";
import { people } from "./en/people";
import { preflight } from "./en/preflight";
import { reports } from "./en/reports";
import { room } from "./en/room";
import { sessions } from "./en/sessions";
import { stage } from "./en/stage";
import { zones } from "./en/zones";
import type { Texts } from "./fr";

export const en = {
  common,
  pages,
  sessions,
  calendar,
  devices,
  room,
  stage,
  people,
  chat,
  preflight,
  reports,
  zones,
} satisfies Texts;
