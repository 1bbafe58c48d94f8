package org.amphi.media;

/** A browser's side of media connections: one that sends, one that receives. */
public interface Peer extends AutoCloseable {
  /** Offers to send sound and pictures. */
  SdpOffer offer();

  /** Takes the answer to {@link #offer}. */
  void answered(SdpAnswer answer);

  /** Answers an offer to send to us; the first makes the receiving connection. */
  SdpAnswer answer(SdpOffer offer);

  /** How many of the streams that we receive have had their pictures decoded. */
  int picturesArriving();

  /** Ends the sending connection, as a closed page does. */
  void hangUp();

  @Override
  void close();
}
