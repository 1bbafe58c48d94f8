package org.amphi.media;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * All that somebody receives.
 *
 * @param mix whether the room's mix of voices is among it
 * @param streams cameras and screens, each with the layer that is wanted; voices come by the mix
 *     alone
 */
public record Selection(boolean mix, Map<StreamId, Layer> streams) {
  /** Nothing. */
  public static final Selection NOTHING = new Selection(false, Map.of());

  /** Keeps a copy. */
  public Selection {
    streams = Map.copyOf(streams);
  }

  /** Whether both are the same but for the layers, so that nothing has to be negotiated. */
  public boolean hasSameStreams(Selection other) {
    return mix == other.mix && streams.keySet().equals(other.streams.keySet());
  }

  /** The same with one stream in another layer. */
  public Selection with(StreamId stream, Layer layer) {
    Map<StreamId, Layer> changed = new HashMap<>(streams);
    changed.put(stream, layer);
    return new Selection(mix, changed);
  }

  /** Which streams, in whatever layer. */
  public Set<StreamId> ids() {
    return streams.keySet();
  }

  /** Whether there is nothing in it. */
  public boolean isNothing() {
    return !mix && streams.isEmpty();
  }
}
