package org.amphi.batch;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** The runs that this server works on, with their attempts. Thread-safe. */
@ApplicationScoped
public class LiveRuns {
  private final Map<UUID, Integer> attempts = new ConcurrentHashMap<>();

  void add(UUID run, int attempt) {
    attempts.put(run, attempt);
  }

  void remove(UUID run, int attempt) {
    attempts.remove(run, attempt);
  }

  Map<UUID, Integer> all() {
    return Map.copyOf(attempts);
  }
}
