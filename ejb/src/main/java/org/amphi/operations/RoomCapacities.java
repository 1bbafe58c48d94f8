package org.amphi.operations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.amphi.booking.Capacity;
import org.amphi.booking.Scheduling;
import org.amphi.booking.Webinar;
import org.amphi.identity.Account;
import org.amphi.media.Curve;
import org.amphi.media.Demand;
import org.amphi.media.MediaPool;
import org.amphi.media.PublishedCurve;
import org.amphi.shared.Refusal;
import org.amphi.shared.Refusal.FieldRefusal;
import org.amphi.shared.RefusalCode;
import org.amphi.shared.RoomId;

/** Sessions that are larger than the published curve, for administrators. Thread-safe. */
@ApplicationScoped
public class RoomCapacities {
  /** More than any room of several servers was tried with; the database has the same bound. */
  static final int MOST_PARTICIPANTS = 2_000;

  @Inject
  @SuppressWarnings("NullAway.Init")
  private MediaPool pool;

  @Inject
  @SuppressWarnings("NullAway.Init")
  private Scheduling scheduling;

  /**
   * Gives a session another capacity: any within the published curve, or more where the media
   * servers have room for it beside what they have promised at this moment.
   *
   * @throws Refusal NOT_ALLOWED, NOT_FOUND, SESSION_OVER, NOT_CARRIED, or BOOKING_INVALID with the
   *     fields that are out of range
   */
  public Webinar set(Account caller, RoomId id, Capacity capacity) {
    Administrators.check(caller);
    checkRange(capacity);
    Demand demand = Demand.promised(capacity.participants(), capacity.cameras());
    if (!demand.isWithin(Curve.PUBLISHED) && !pool.carries(demand)) {
      throw new Refusal(RefusalCode.NOT_CARRIED);
    }
    return scheduling.resize(id, capacity);
  }

  private static void checkRange(Capacity capacity) {
    List<FieldRefusal> wrong = new ArrayList<>();
    if (capacity.participants() < 1 || capacity.participants() > MOST_PARTICIPANTS) {
      wrong.add(new FieldRefusal("participants", RefusalCode.PARTICIPANTS_OUT_OF_RANGE));
    }
    if (capacity.cameras() < 0 || capacity.cameras() > PublishedCurve.MOST_CAMERAS) {
      wrong.add(new FieldRefusal("cameras", RefusalCode.CAMERAS_OUT_OF_RANGE));
    }
    if (!wrong.isEmpty()) {
      throw new Refusal(RefusalCode.BOOKING_INVALID, wrong);
    }
  }
}
