package org.amphi.media;

/** One peer connection between a browser and a media server. */
public sealed interface ConnectionId {
  /** The connection that carries a stream to the server. */
  record Sending(StreamId stream) implements ConnectionId {}

  /** A connection that carries streams from the server. */
  record Receiving(ReceptionId reception) implements ConnectionId {}
}
