package org.amphi.media;

/** A kind of media server. Each adapter has one, as a bean. */
public interface MediaEngine {
  /** Its word in the list of media servers, {@code janus} or {@code kurento}. */
  String name();

  /** A server of that kind; nothing is connected yet. */
  MediaServer connect(MediaServerEntry entry);

  /** What its work costs. */
  EngineCosts costs();
}
