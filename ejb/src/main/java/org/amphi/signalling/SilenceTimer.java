package org.amphi.signalling;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** Looks every few seconds for sockets whose other end is dead. */
@Singleton
@Startup
public class SilenceTimer {
  @Inject
  @SuppressWarnings("NullAway.Init")
  private Seats seats;

  @Schedule(second = "*/5", minute = "*", hour = "*", persistent = false)
  void tick() {
    seats.dropDead();
  }
}
