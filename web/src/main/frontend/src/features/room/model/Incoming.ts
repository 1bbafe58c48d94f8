import type { Offer, Section } from "../../../generated/messages.gen";
import { countIn, entriesOf, statisticsOf } from "./lineStatistics";
import type { MediaConnection } from "./MediaConnection";
import { streamKey, type ReceivedTrack, type ReceivedTracks, type StreamKey } from "./receivedTracks";

/** One receiving connection, and what its media sections carry. */
export class Incoming {
  readonly connection: MediaConnection;
  #sections: readonly Section[] = [];
  #work: Promise<void> = Promise.resolve();

  constructor(connection: MediaConnection) {
    this.connection = connection;
  }

  get sections(): readonly Section[] {
    return this.#sections;
  }

  /** One after the other, in the order in which they were asked for. */
  inTurn(work: () => Promise<void>): Promise<void> {
    this.#work = this.#work.then(work);
    return this.#work;
  }

  /** Resolves with the SDP to be sent. */
  async answer(offer: Offer): Promise<string> {
    await this.connection.take("offer", offer.sdp);
    const sdp = await this.connection.answer();
    this.#sections = offer.streams;
    return sdp;
  }

  tracks(): ReceivedTracks {
    const transceivers = this.connection.peer.getTransceivers();
    const byMid = new Map(transceivers.map(({ mid, receiver }) => [mid, receiver.track]));
    const tracks = new Map<StreamKey, ReceivedTrack>();
    for (const section of this.#sections) {
      const track = byMid.get(section.mid);
      if (track !== undefined) tracks.set(streamKey(section), { section, track });
    }
    return tracks;
  }

  /** The pictures of which a frame has come. */
  async begun(): Promise<readonly StreamKey[]> {
    const entries = entriesOf(await statisticsOf([this.connection.peer]), "inbound-rtp");
    const begun = entries.filter((entry) => countIn(entry, "framesDecoded") > 0);
    const mids = new Set(begun.map(({ mid }) => mid));
    return this.#sections.filter(({ mid }) => mids.has(mid)).map(streamKey);
  }
}
