package org.amphi.media.kurento;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.amphi.media.Reception;
import org.amphi.media.ReceptionId;

/** All connections on which one participant receives. Thread-safe. */
final class KurentoReceiver {
  private final Supplier<KurentoDownlink> factory;
  private final List<KurentoDownlink> downlinks = new ArrayList<>();

  KurentoReceiver(Supplier<KurentoDownlink> factory) {
    this.factory = factory;
  }

  /** Offers each connection whose content changes. */
  synchronized CompletionStage<List<Reception>> receive(
      boolean mix, Set<KurentoSlot.Picture> wanted) {
    List<KurentoSlot> now = downlinks.stream().map(KurentoDownlink::content).toList();
    List<KurentoSlot> next = KurentoSlots.filled(now, mix, wanted);
    CompletableFuture<List<Reception>> offers = CompletableFuture.completedFuture(List.of());
    for (int place = 0; place < next.size(); place++) {
      if (place == downlinks.size()) {
        downlinks.add(factory.get());
      }
      if (place >= now.size() || !next.get(place).equals(now.get(place))) {
        offers =
            offers.thenCombine(
                downlinks.get(place).carry(next.get(place)), KurentoReceiver::appended);
      }
    }
    return offers;
  }

  private static List<Reception> appended(List<Reception> offers, Reception further) {
    List<Reception> all = new ArrayList<>(offers);
    all.add(further);
    return List.copyOf(all);
  }

  synchronized Optional<KurentoDownlink> find(ReceptionId id) {
    return downlinks.stream().filter(downlink -> downlink.id().equals(id)).findFirst();
  }

  synchronized CompletionStage<Void> stop() {
    return CompletableFuture.allOf(
        downlinks.stream()
            .map(downlink -> downlink.release().toCompletableFuture())
            .toArray(CompletableFuture[]::new));
  }
}
