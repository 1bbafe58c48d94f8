package org.amphi.media;

import java.util.concurrent.CompletionStage;

/** A media server, or what stands for one. Thread-safe; never blocks the caller. */
public interface MediaServer extends MediaPlane, AutoCloseable {

  /** What its engine can do. */
  Capabilities capabilities();

  /**
   * Asks whether it is alive: completes when the server itself answers, not merely its machine's
   * TCP. Connects when it is not connected. Fails with {@link MediaFailure} UNAVAILABLE, after its
   * own deadline at the latest.
   */
  CompletionStage<Void> ping();

  /** Ends the control connection, and with it all its rooms. */
  @Override
  void close();
}
