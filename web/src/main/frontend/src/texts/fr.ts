import { calendar } from "./fr/calendar";
import { chat } from "./fr/chat";
import { common } from "./fr/common";
import { devices } from "./fr/devices";
import { pages } from "./fr/pages";
import { people } from "./fr/people";
import { preflight } from "./fr/preflight";
import { reports } from "./fr/reports";
import { room } from "./fr/room";
import { sessions } from "./fr/sessions";
import { stage } from "./fr/stage";
import { zones } from "./fr/zones";

/** Every word that the pages say, in French: the shape that the other languages must fill. */
export const fr = {
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
};

export type Texts = typeof fr;
