package org.amphi.media.kurento;

import java.util.concurrent.CompletionStage;
import org.amphi.media.IceCandidate;
import org.amphi.media.SdpAnswer;

/** Something that one participant sends. Thread-safe. */
interface KurentoStream {
  /** A candidate of the browser's. */
  void candidate(IceCandidate candidate);

  /** Answers an offer with an ICE restart: another connection takes the place of the first. */
  CompletionStage<SdpAnswer> restart(KurentoSdp offer);

  /** Lets nothing through, or again. */
  CompletionStage<Void> mute(boolean muted);

  /** Bounds its pictures, from its next restart on: Kurento reads the bound only then. */
  CompletionStage<Void> limit(int bitrate);

  /** Takes it out of the pipeline; never fails. */
  CompletionStage<Void> stop();
}
