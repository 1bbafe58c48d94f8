import type { BrowserKind } from "./browserKind";
import type { Results } from "./checks";

/** What a test found out, and all that its code says. */
export interface Report extends BrowserKind {
  readonly results: Results;
  /** The beginning of the hour in which it was made, in milliseconds since 1970. */
  readonly hour: number;
}
