package org.amphi.media;

/**
 * What a media server, or the pool, tells a room by itself. Called on the adapter's threads:
 * implementations only enqueue.
 */
public interface MediaListener {
  /** The publisher's connection is up: from now on the stream can be received. */
  void flowing(StreamId stream);

  /** The publisher's connection is gone, for whatever reason but {@link MediaRoom#unpublish}. */
  void ended(StreamId stream);

  /** The server's own address for a connection (trickle ICE, RFC 8838). */
  void candidate(ConnectionId connection, IceCandidate candidate);

  /** Somebody begins to talk, or stops, by the level of his microphone or telephone. */
  void talking(StreamId voice, boolean talks);

  /** The media room is gone with all that it carried. Nothing is told after this. */
  void lost();

  /**
   * The server does not answer in time, or answers again. It may be slow only: its connections may
   * carry on. Told again every second as long as it lasts.
   */
  void suspected(boolean suspect);

  /** The room is to go to another server, and may take a moment for it: this one is drained. */
  void draining();

  /** How much the server is strained; the room makes do with less before anybody is refused. */
  void strained(Strain strain);

  /** What the server can promise to the room, where it is another curve than the published one. */
  default void promises(Curve curve) {}
}
