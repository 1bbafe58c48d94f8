package org.amphi.media;

import java.util.Set;
import java.util.concurrent.CompletionStage;
import org.amphi.media.Reception.Kind;

/**
 * How streams of one room get from one server to another, by plain RTP on a private network.
 * Thread-safe; never blocks the caller.
 */
public interface Cascade {
  /** Awaits a stream of another server; it can be received here as if it were published here. */
  CompletionStage<RtpAddress> expect(StreamId stream, Set<Kind> kinds);

  /** Awaits the mix of another server; it takes the place of this room's own. */
  CompletionStage<RtpAddress> expectMix();

  /** Sends a stream to the server that expects it; ends with the stream. */
  CompletionStage<Void> relay(StreamId stream, RtpAddress to);

  /** Sends the mix to the server that expects it. */
  CompletionStage<Void> relayMix(RtpAddress to);

  /** Ends a stream that was expected. Succeeds when it is gone. */
  CompletionStage<Void> forget(StreamId stream);
}
