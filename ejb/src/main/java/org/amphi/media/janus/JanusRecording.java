package org.amphi.media.janus;

import java.util.Collection;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.amphi.media.MediaFailure.Reason;
import org.amphi.media.StreamId;

/**
 * What of a room is written to Janus's disk: one .mjr file for each picture and each sound of a
 * screen, and all voices mixed in one .wav. Thread-safe.
 */
final class JanusRecording {
  private static final Pattern NAME = Pattern.compile("[a-z0-9-]{1,80}");

  private final JanusSettings settings;
  private final JanusMix mix;
  private volatile String name = "";

  JanusRecording(JanusSettings settings, JanusMix mix) {
    this.settings = settings;
    this.mix = mix;
  }

  /** How the files begin that a stream is written to from its start on; empty for none. */
  String fileOf(StreamId stream) {
    String now = name;
    return now.isEmpty() ? "" : now + "-" + stream;
  }

  CompletionStage<Void> start(String wanted, Collection<JanusSender> senders) {
    if (settings.recordings().isEmpty()) {
      return JanusStages.failed(Reason.REFUSED, "no folder for recordings");
    }
    if (!NAME.matcher(wanted).matches() || !name.isEmpty()) {
      return JanusStages.failed(Reason.REFUSED, "no name for a recording, or one goes on");
    }
    name = wanted;
    return all(
        mix.record(wanted + "-voices.wav"), senders, each -> each.record(fileOf(each.stream())));
  }

  CompletionStage<Void> stop(Collection<JanusSender> senders) {
    if (name.isEmpty()) {
      return JanusStages.done();
    }
    name = "";
    return all(mix.stopRecording(), senders, JanusSender::stopRecording);
  }

  private static CompletionStage<Void> all(
      CompletionStage<Void> voices,
      Collection<JanusSender> senders,
      Function<JanusSender, CompletionStage<Void>> request) {
    CompletionStage<Void> all = voices;
    for (JanusSender sender : senders) {
      // One that ended meanwhile has nothing to record.
      CompletionStage<Void> one = request.apply(sender).exceptionally(gone -> null);
      all = all.thenCombine(one, (before, done) -> null);
    }
    return all;
  }
}
