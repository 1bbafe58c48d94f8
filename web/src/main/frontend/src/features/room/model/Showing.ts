import type { Shown } from "../../../generated/messages.gen";
import type { Timers } from "../../../shared/model/timers";
import { bestLine, layersFor, type LineLevel } from "./layerChooser";
import type { Asking } from "./mediaPorts";
import type { ShownPicture } from "./remoteMedia";

interface ShowingNeeds {
  readonly asking: Asking;
  readonly timers: Timers;
  /** The server knows what is shown from now on. */
  readonly onShown: () => void;
}

/** A page that is being turned or stretched changes many times in a row. In milliseconds. */
const pause = 150;
const retryAfter = 2000;
/** The most that the server takes. */
const most = 60;

/** Tells the server what the page shows, and how well: that is all it sends. */
export class Showing {
  readonly #needs: ShowingNeeds;
  #pictures: readonly ShownPicture[] = [];
  #line: LineLevel = bestLine;
  /** What the server was told last; empty when it is not known what it knows. */
  #told = "";
  #started = false;
  /** It may know something of before, and goes by it until it is told otherwise. */
  #everTold = false;
  #cancel: (() => void) | null = null;

  constructor(needs: ShowingNeeds) {
    this.#needs = needs;
  }

  /** The most important first. */
  show(pictures: readonly ShownPicture[]): void {
    this.#pictures = pictures.slice(0, most);
    this.#later(this.#told === "" ? 0 : pause);
  }

  line(line: LineLevel): void {
    this.#line = line;
    this.#later(pause);
  }

  isShown(participant: string, source: string): boolean {
    return this.#pictures.some((shown) => shown.participant === participant && shown.source === source);
  }

  /** The server receives us, and knows nothing of what is shown, or what it was told before. */
  start(): void {
    this.#started = true;
    this.#told = "";
    if (this.#pictures.length > 0 || this.#everTold) this.#tell();
  }

  stop(): void {
    this.#started = false;
    this.#cancel?.();
    this.#cancel = null;
  }

  #later(milliseconds: number): void {
    if (!this.#started) return;
    this.#cancel ??= this.#needs.timers.after(milliseconds, () => {
      this.#cancel = null;
      this.#tell();
    });
  }

  #tell(): void {
    const streams: readonly Shown[] = layersFor(this.#pictures, this.#line);
    const text = JSON.stringify(streams);
    if (text === this.#told) return;
    this.#told = text;
    this.#everTold = true;
    this.#needs.asking.request({ type: "show", streams: [...streams] }, "done").then(
      () => this.#needs.onShown(),
      () => {
        if (this.#told !== text) return;
        this.#told = "";
        this.#later(retryAfter);
      },
    );
  }
}
