package org.amphi.attendance;

import jakarta.annotation.PreDestroy;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** Has a sign of life written every ten seconds, and the visits ended when the server goes down. */
@Singleton
@Startup
public class VisitTimer {
  @Inject
  @SuppressWarnings("NullAway.Init")
  private VisitKeeper keeper;

  @Schedule(second = "*/10", minute = "*", hour = "*", persistent = false)
  void tick() {
    keeper.signOfLife();
  }

  @PreDestroy
  void stop() {
    keeper.end();
  }
}
