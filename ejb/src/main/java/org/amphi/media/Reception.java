package org.amphi.media;

import java.util.List;
import java.util.Optional;

/**
 * A server's offer to send, and which of its media sections carries what.
 *
 * @param sections in the order of the media sections; those that carry nothing are left out
 */
public record Reception(ReceptionId id, SdpOffer offer, List<Section> sections) {

  /**
   * One media section (RFC 8843 mid) and what it carries.
   *
   * @param stream empty for the room's mix
   */
  public record Section(String mid, Optional<StreamId> stream, Kind kind) {
    /** A section that carries a stream's sound or picture. */
    public static Section of(String mid, StreamId stream, Kind kind) {
      return new Section(mid, Optional.of(stream), kind);
    }

    /** The section that carries the mix. */
    public static Section ofMix(String mid) {
      return new Section(mid, Optional.empty(), Kind.AUDIO);
    }
  }

  /** What a media section carries. */
  public enum Kind {
    AUDIO,
    VIDEO
  }
}
