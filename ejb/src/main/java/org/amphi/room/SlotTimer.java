package org.amphi.room;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** Opens and closes rooms by their slots; a room is at most one period late. */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.CONTAINER)
public class SlotTimer {
  @Inject
  @SuppressWarnings("NullAway.Init")
  private RoomLifecycle lifecycle;

  /** Not persistent: what is due follows from the sessions, not from missed ticks. */
  @Schedule(second = "*/5", minute = "*", hour = "*", persistent = false)
  void tick() {
    lifecycle.followSlots();
  }
}
