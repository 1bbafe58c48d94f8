package org.amphi.room;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.amphi.shared.RoomId;

/** A chat whose commits are made, or fail, by hand. */
final class MemoryChat implements ChatBook {
  private record Uncommitted(ChatDraft draft, CompletableFuture<Kept> result) {}

  private final Queue<Uncommitted> uncommitted = new ArrayDeque<>();
  private final List<ChatLine> lines = new ArrayList<>();

  @Override
  public CompletionStage<Kept> keep(RoomId room, ChatDraft draft) {
    CompletableFuture<Kept> result = new CompletableFuture<>();
    uncommitted.add(new Uncommitted(draft, result));
    return result;
  }

  @Override
  public CompletionStage<ChatPage> read(RoomId room, long before) {
    List<ChatLine> found =
        lines.stream().filter(line -> before == 0 || line.number() < before).toList();
    return CompletableFuture.completedStage(new ChatPage(found, false));
  }

  List<ChatLine> lines() {
    return List.copyOf(lines);
  }

  void commit() {
    Uncommitted next = uncommitted.remove();
    ChatDraft draft = next.draft();
    next.result()
        .complete(
            lines.stream()
                .filter(line -> line.id().equals(draft.id()))
                .findAny()
                .map(line -> new Kept(line, false))
                .orElseGet(() -> new Kept(add(draft), true)));
  }

  private ChatLine add(ChatDraft draft) {
    ChatLine line =
        new ChatLine(
            lines.size() + 1,
            draft.id(),
            draft.writer().value(),
            draft.name(),
            draft.text(),
            draft.at());
    lines.add(line);
    return line;
  }

  void fail() {
    uncommitted.remove().result().completeExceptionally(new IllegalStateException("no database"));
  }
}
