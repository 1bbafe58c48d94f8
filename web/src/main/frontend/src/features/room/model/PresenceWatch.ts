import type { ServerMessage } from "../../../generated/messages.gen";
import type { RoomState } from "./roomState";

type OnPresence = (change: "joined" | "left", name: string) => void;

/** Finds out who comes and goes. One who merely changes the window does neither. */
export class PresenceWatch {
  readonly #onPresence: OnPresence;
  /** A replacement is told as a departure that an arrival follows. */
  #isReplacement = false;

  constructor(onPresence: OnPresence) {
    this.#onPresence = onPresence;
  }

  /** Takes a message with what was known of the room before it. */
  heard(message: ServerMessage, { participants, you }: RoomState): void {
    if (message.type === "participant-joined") {
      const isNew = message.participant.id !== you && !this.#isReplacement;
      this.#isReplacement = false;
      if (isNew) this.#onPresence("joined", message.participant.name);
    }
    if (message.type === "participant-left" && message.participant !== you) {
      this.#isReplacement = message.reason === "replaced";
      const gone = participants.find(({ id }) => id === message.participant);
      if (gone !== undefined && !this.#isReplacement) this.#onPresence("left", gone.name);
    }
  }
}
