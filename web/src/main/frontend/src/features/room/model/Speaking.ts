import type { ServerMessage } from "../../../generated/messages.gen";
import { Signal } from "../../../shared/model/Signal";

/** Who talks at this moment; who began first is first. */
export class Speaking {
  readonly now = new Signal<readonly string[]>([]);

  heard(message: ServerMessage): void {
    switch (message.type) {
      case "joined":
      case "media-lost":
        this.now.set([]);
        break;
      case "speaking":
        this.#set(message.participant, message.speaking);
        break;
      case "participant-changed":
        // The server need not notice the silence of a microphone that was closed.
        if (!message.participant.microphone) this.#set(message.participant.id, false);
        break;
      case "participant-left":
        this.#set(message.participant, false);
        break;
      default:
    }
  }

  #set(who: string, talks: boolean): void {
    const before = this.now.get();
    if (before.includes(who) === talks) return;
    this.now.set(talks ? [...before, who] : before.filter((id) => id !== who));
  }
}
