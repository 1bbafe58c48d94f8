package org.amphi.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.amphi.attendance.Presences.Changes;
import org.amphi.identity.Person;
import org.amphi.identity.SeatRole;
import org.amphi.room.Visitor;
import org.amphi.shared.ParticipantId;
import org.amphi.shared.RoomId;
import org.junit.jupiter.api.Test;

/** What of the comings and goings the database does not know yet. */
class PresencesTest {
  private static final RoomId ROOM = new RoomId(new UUID(0, 1));
  private static final Instant TEN = Instant.parse("2026-11-24T10:00:00Z");
  private static final ParticipantId ALICE = new ParticipantId("alice");

  private final Presences presences = new Presences();

  private Visit begun() {
    return presences.changes().begun().get(0);
  }

  private void enter(Instant at) {
    presences.enter(ROOM, Visitor.named(ALICE, "Alice", SeatRole.HOST, Person.newGuest()), at);
  }

  private void allIsWritten() {
    Changes changes = presences.changesAndSigns();
    presences.written(changes, Set.copyOf(changes.alive()), TEN);
  }

  @Test
  void aVisitIsInWholeSeconds() {
    enter(TEN.plusMillis(1_900));
    presences.leave(ALICE, TEN.plusMillis(5_999));

    assertThat(begun().enteredAt()).isEqualTo(TEN.plusSeconds(1));
    assertThat(begun().leftAt()).isEqualTo(TEN.plusSeconds(5));
  }

  @Test
  void whatIsWrittenIsNotWrittenAgain() {
    enter(TEN);
    allIsWritten();
    assertThat(presences.changes().isEmpty()).isTrue();

    presences.leave(ALICE, TEN.plusSeconds(9));
    assertThat(presences.changes().ended())
        .extracting(Visit::leftAt)
        .containsExactly(TEN.plusSeconds(9));
    allIsWritten();

    assertThat(presences.changesAndSigns().isEmpty()).isTrue();
  }

  @Test
  void whatCouldNotBeWrittenWaits() {
    enter(TEN);
    presences.changes();

    assertThat(presences.changes().begun()).hasSize(1);
  }

  @Test
  void whoLeftBeforeHisComingWasWrittenIsOneVisitThatIsOver() {
    enter(TEN);
    presences.leave(ALICE, TEN.plusSeconds(3));

    assertThat(presences.changes().ended()).isEmpty();
    assertThat(begun().leftAt()).isEqualTo(TEN.plusSeconds(3));
  }

  @Test
  void whoLeavesWhileHisComingIsBeingWrittenIsEndedNext() {
    enter(TEN);
    Changes beingWritten = presences.changes();
    presences.leave(ALICE, TEN.plusSeconds(3));
    presences.written(beingWritten, Set.of(), TEN);

    Changes next = presences.changes();
    assertThat(next.begun()).isEmpty();
    assertThat(next.ended()).extracting(Visit::id).isEqualTo(ids(beingWritten.begun()));
  }

  private static List<UUID> ids(List<Visit> visits) {
    return visits.stream().map(Visit::id).toList();
  }

  @Test
  void aVisitDoesNotEndBeforeItBegan() {
    enter(TEN);
    presences.leave(ALICE, TEN.minusSeconds(20));

    assertThat(begun().leftAt()).isEqualTo(TEN);
  }

  @Test
  void aVisitThatWasWrittenOffBeginsAnewAndTheGapIsNotCounted() {
    enter(TEN);
    allIsWritten();
    UUID before = presences.changesAndSigns().alive().get(0);
    Changes signs = presences.changesAndSigns();

    presences.written(signs, Set.of(), TEN.plusSeconds(60));

    assertThat(begun().id()).isNotEqualTo(before);
    assertThat(begun().enteredAt()).isEqualTo(TEN.plusSeconds(60));
    assertThat(begun().leftAt()).isNull();
  }

  @Test
  void theTimeInWhichTheServerSleptIsNotCounted() {
    enter(TEN);
    allIsWritten();

    presences.resume(TEN.plusSeconds(10), TEN.plusSeconds(70));

    assertThat(presences.changes().ended())
        .extracting(Visit::leftAt)
        .containsExactly(TEN.plusSeconds(10));
    assertThat(begun().enteredAt()).isEqualTo(TEN.plusSeconds(70));
    assertThat(begun().leftAt()).isNull();
  }

  @Test
  void whenTheServerGoesDownAllVisitsEnd() {
    enter(TEN);
    allIsWritten();

    presences.allLeave(TEN.plusSeconds(30));

    assertThat(presences.changes().ended())
        .extracting(Visit::leftAt)
        .containsExactly(TEN.plusSeconds(30));
    assertThat(presences.changesAndSigns().alive()).isEmpty();
  }

  @Test
  void whoIsNotInCannotLeave() {
    presences.leave(ALICE, TEN);

    assertThat(presences.changes().isEmpty()).isTrue();
  }
}
