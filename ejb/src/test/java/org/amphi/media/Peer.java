package org.amphi.media;

/**
 * A browser's side of media connections: one for each source that it sends from, and those on which
 * it receives. Its descriptions hold all its candidates.
 */
public interface Peer extends AutoCloseable {
  /** Offers to send from a source, on a new connection. */
  SdpOffer offer(Source source);

  /** Offers the same connection again, with an ICE restart. */
  SdpOffer offerAgain(Source source);

  /** Takes the answer to {@link #offer} or {@link #offerAgain}. */
  void answered(Source source, SdpAnswer answer);

  /** Answers an offer to send to us; the first of a name makes the connection. */
  SdpAnswer answer(Reception reception);

  /** Takes a candidate of the server's. */
  void candidate(ConnectionId connection, IceCandidate candidate);

  /** How many of the pictures that we receive, on all connections, have been decoded. */
  int picturesArriving();

  /** Ends a sending connection, as a closed page does. */
  void hangUp(Source source);

  @Override
  void close();
}
