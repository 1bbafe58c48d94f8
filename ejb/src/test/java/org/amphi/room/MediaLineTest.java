package org.amphi.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.amphi.media.ConnectionId;
import org.amphi.media.Demand;
import org.amphi.media.FakeMediaServer;
import org.amphi.media.IceCandidate;
import org.amphi.media.MediaFailure;
import org.amphi.media.MediaListener;
import org.amphi.media.MediaRoom;
import org.amphi.media.Strain;
import org.amphi.media.StreamId;
import org.amphi.shared.RoomId;
import org.junit.jupiter.api.Test;

class MediaLineTest {
  private final List<CompletableFuture<MediaRoom>> openings = new ArrayList<>();
  private final List<String> handed = new ArrayList<>();
  private final MediaLine line =
      new MediaLine(
          () -> {
            openings.add(new CompletableFuture<>());
            return openings.get(openings.size() - 1);
          });

  private CompletionStage<Void> ask(String name) {
    return line.ask(
        room -> {
          handed.add(name);
          return new CompletableFuture<>();
        });
  }

  private static MediaRoom room() {
    return new FakeMediaServer()
        .open(new RoomId(new UUID(0, 1)), Demand.NONE, new Deaf())
        .toCompletableFuture()
        .join();
  }

  @Test
  void whatWaitsForTheOpeningIsHandedOverInOrderAndWithoutWaitingForAnswers() {
    ask("publish");
    ask("candidate");
    ask("unpublish");
    assertThat(handed).isEmpty();

    openings.get(0).complete(room());
    ask("later");

    assertThat(handed).containsExactly("publish", "candidate", "unpublish", "later");
    assertThat(openings).hasSize(1);
  }

  @Test
  void anOpeningThatFailsFailsAllThatWaitedAndTheNextOpensAnew() {
    CompletionStage<Void> first = ask("first");
    CompletionStage<Void> second = ask("second");

    openings.get(0).completeExceptionally(new MediaFailure(MediaFailure.Reason.UNAVAILABLE, ""));

    assertThat(first.toCompletableFuture()).isCompletedExceptionally();
    assertThat(second.toCompletableFuture()).isCompletedExceptionally();
    ask("third");
    openings.get(1).complete(room());
    assertThat(handed).containsExactly("third");
  }

  @Test
  void whatEndsWithTheRoomOpensNone() {
    assertThat(line.askIfOpen(MediaRoom::close).toCompletableFuture()).isCompleted();
    assertThat(openings).isEmpty();
  }

  /** Does not care what a media server tells. */
  private static final class Deaf implements MediaListener {
    @Override
    public void flowing(StreamId stream) {}

    @Override
    public void ended(StreamId stream) {}

    @Override
    public void candidate(ConnectionId connection, IceCandidate candidate) {}

    @Override
    public void talking(StreamId voice, boolean talks) {}

    @Override
    public void suspected(boolean suspect) {}

    @Override
    public void draining() {}

    @Override
    public void strained(Strain strain) {}

    @Override
    public void lost() {}
  }
}
