package org.amphi.media;

/** The fake keeps the contract that the real servers keep. */
class FakeMediaServerTest extends MediaServerContract {
  private final FakeMediaServer fake = new FakeMediaServer();

  @Override
  protected MediaServer server() {
    return fake;
  }

  @Override
  protected Peer peer() {
    return new CannedPeer();
  }

  @Override
  protected void kill() {
    fake.kill();
  }

  @Override
  protected void restart() {
    fake.restart();
  }

  /** Somebody without a browser; what is offered to him counts as seen. */
  private final class CannedPeer implements Peer {
    private final String mark = FakeMediaServer.mark();
    private int pictures;

    @Override
    public SdpOffer offer() {
      return new SdpOffer("v=0\r\n" + mark + "\r\nm=video 9 RTP/AVP 96\r\n");
    }

    @Override
    public void answered(SdpAnswer answer) {}

    @Override
    public SdpAnswer answer(SdpOffer offer) {
      pictures = offer.sdp().split("\nm=", -1).length - 1;
      return new SdpAnswer(offer.sdp());
    }

    @Override
    public int picturesArriving() {
      return pictures;
    }

    @Override
    public void hangUp() {
      fake.hangUp(mark);
    }

    @Override
    public void close() {}
  }
}
