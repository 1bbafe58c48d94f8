package org.amphi.collaboration.chat;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.amphi.room.ChatBook;
import org.amphi.room.ChatDraft;
import org.amphi.room.ChatPage;
import org.amphi.shared.RoomId;

/** The chat of all rooms of this server, kept in the database. Thread-safe. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init")
class CommittedChat implements ChatBook {
  @Resource(lookup = "java:jboss/ee/concurrency/executor/amphi-records")
  private ManagedExecutorService executor;

  @Inject private ChatLines lines;

  private GroupCommit<ChatLines.Entry, Kept> commits;

  @PostConstruct
  void start() {
    commits = new GroupCommit<>(lines::keep, executor);
  }

  @Override
  public CompletionStage<Kept> keep(RoomId room, ChatDraft draft) {
    return commits.submit(new ChatLines.Entry(room, draft));
  }

  @Override
  public CompletionStage<ChatPage> read(RoomId room, long before) {
    return CompletableFuture.supplyAsync(() -> lines.before(room, before), executor);
  }
}
