package org.amphi.media;

import java.util.List;

/**
 * A server's offer to send, and which of its media sections carries what.
 *
 * @param streams in the order of the media sections; sections that carry nothing are left out
 */
public record Reception(ReceptionId id, SdpOffer offer, List<Section> streams) {

  /** One media section (RFC 8843 mid) and what it carries. */
  public record Section(String mid, StreamId stream, Kind kind) {}

  /** What a media section carries. */
  public enum Kind {
    AUDIO,
    VIDEO
  }
}
