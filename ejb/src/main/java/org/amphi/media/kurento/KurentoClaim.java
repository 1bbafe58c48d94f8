package org.amphi.media.kurento;

import org.kurento.jsonrpc.client.JsonRpcWSConnectionListener;

/** What the client says of its socket, and what that means for the connection. */
final class KurentoClaim implements JsonRpcWSConnectionListener {
  private final KurentoConnection connection;

  KurentoClaim(KurentoConnection connection) {
    this.connection = connection;
  }

  @Override
  public void connected() {
    // Opening waits for it already.
  }

  @Override
  public void connectionFailed() {
    connection.end();
  }

  @Override
  public void reconnecting() {
    connection.wasCut();
  }

  @Override
  public void reconnected(boolean sameSession) {
    if (sameSession) {
      connection.wasClaimed();
    } else {
      // The server was started anew, or collected the session: nothing of ours is there.
      connection.end();
    }
  }

  @Override
  public void disconnected() {
    connection.end();
  }
}
