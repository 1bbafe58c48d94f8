import type { Participant } from "../../../generated/messages.gen";
import { Signal } from "../../../shared/model/Signal";
import type { ShownPicture } from "../../room/model/remoteMedia";
import type { RoomState } from "../../room/model/roomState";
import { nextOnFloor } from "./floor";
import type { LayoutChoice } from "./layoutChoice";
import { shotKey } from "./shot";
import { sceneOf, type Scene } from "./scene";
import { shownIn } from "./shownIn";
import { keptOrder, settledOrder } from "./stageOrder";
import type { Size } from "./stagePlan";
import { mostOnPage } from "./tileGrid";

export interface StagingNeeds {
  readonly state: Signal<RoomState>;
  /** Who speaks at this moment, who began first is first. */
  readonly speaking: Signal<readonly string[]>;
  /** Whether one does without all pictures. */
  readonly soundOnly: Signal<boolean>;
  readonly choice: LayoutChoice;
  readonly remember: (choice: LayoutChoice) => void;
  /** Has these pictures sent, the most important first, and no others. */
  readonly show: (pictures: readonly ShownPicture[]) => void;
}

/** Puts on the stage who is to be seen, page by page, and has only that sent. */
export class Staging {
  readonly choice: Signal<LayoutChoice>;
  /** The key of the shot that is large by the own wish. */
  readonly pinned = new Signal<string | null>(null);
  /** Who spoke last; oneself never. */
  readonly floor = new Signal<string | null>(null);
  readonly scene: Signal<Scene>;
  readonly #needs: StagingNeeds;
  readonly #spoke = new Set<string>();
  #size: Size = { width: 0, height: 0 };
  #page = 1;
  #order: readonly string[] = [];
  #screens: readonly string[] = [];
  #shown = "";

  constructor(needs: StagingNeeds) {
    this.#needs = needs;
    this.choice = new Signal(needs.choice);
    this.scene = new Signal(this.#scene());
  }

  /** Follows the room until what it returns is called. */
  start(): () => void {
    const ends = [
      this.#needs.state.subscribe(() => this.#follow()),
      this.#needs.speaking.subscribe(() => this.#listen()),
      this.#needs.soundOnly.subscribe(() => this.#tell()),
    ];
    this.#shown = "";
    this.#listen();
    return () => {
      for (const end of ends) end();
    };
  }

  resize(size: Size): void {
    const { width, height } = this.#size;
    if (size.width === width && size.height === height) return;
    this.#size = size;
    // Nobody has seen anything yet.
    if (width === 0) this.#settle();
    this.#follow(this.#anchor());
  }

  turn(by: 1 | -1): void {
    const { page, pages } = this.scene.get().tiles;
    this.#page = Math.min(Math.max(page + by, 1), pages);
    // Between two other pages, settling would show some twice and others never.
    if (this.#page === 1) this.#settle();
    this.#follow();
  }

  choose(choice: LayoutChoice): void {
    this.#needs.remember(choice);
    this.choice.set(choice);
    this.pinned.set(null);
    this.#page = 1;
    this.#settle();
    this.#follow();
  }

  /** Makes it large, whatever else happens, and turns to the page where its tile is. */
  pin(key: string): void {
    this.pinned.set(key);
    this.#follow(key);
  }

  unpin(): void {
    this.pinned.set(null);
    this.#follow();
  }

  /** What must stay on the page when that holds more or fewer: what is large by one's own wish, else the first tile. */
  #anchor(): string | null {
    const keys = this.scene.get().tiles.items.map(shotKey);
    return keys.find((key) => key === this.pinned.get()) ?? keys[0] ?? null;
  }

  #listen(): void {
    const { you, participants } = this.#needs.state.get();
    const speaking = this.#needs.speaking.get();
    for (const id of speaking) this.#spoke.add(id);
    const others = speaking.filter((id) => id !== you);
    const isThere = (id: string) => participants.some((person) => person.id === id);
    this.floor.update((current) => nextOnFloor(current, others, isThere));
    this.#follow();
  }

  #settle(): void {
    this.#order = settledOrder(this.#order, this.#ordering());
  }

  #follow(anchor: string | null = null): void {
    const { you, participants } = this.#needs.state.get();
    this.#order = keptOrder(this.#order, this.#ordering());
    this.#screens = latestFirst(this.#screens, participants, you);
    const scene = this.#scene(anchor);
    this.#page = scene.tiles.page;
    this.scene.set(scene);
    this.#tell();
  }

  #ordering() {
    const { you, participants: people } = this.#needs.state.get();
    // By the width alone: a banner or a keyboard that takes some of the height makes no crowd.
    return { you, people, spoke: this.#spoke, crowd: people.length > mostOnPage(this.#size.width) };
  }

  #scene(anchor: string | null = null): Scene {
    const { you, participants: people } = this.#needs.state.get();
    return sceneOf({
      size: this.#size,
      you,
      people,
      order: this.#order,
      screens: this.#screens,
      wishes: { choice: this.choice.get(), pinned: this.pinned.get(), speaker: this.floor.get() },
      page: this.#page,
      anchor,
    });
  }

  #tell(): void {
    if (this.#size.width === 0) return;
    const pictures = this.#needs.soundOnly.get() ? [] : shownIn(this.scene.get());
    const shown = JSON.stringify(pictures);
    if (shown === this.#shown) return;
    this.#shown = shown;
    this.#needs.show(pictures);
  }
}

function latestFirst(
  before: readonly string[],
  people: readonly Participant[],
  you: string | null,
): readonly string[] {
  const sharing = people.filter(({ id, screen }) => screen && id !== you).map(({ id }) => id);
  return [...sharing.filter((id) => !before.includes(id)), ...before.filter((id) => sharing.includes(id))];
}
