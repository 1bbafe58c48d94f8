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
    return new CannedPeer(fake::hangUp);
  }

  @Override
  protected void kill() {
    fake.kill();
  }

  @Override
  protected void restart() {
    fake.restart();
  }
}
