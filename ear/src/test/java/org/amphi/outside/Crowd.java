package org.amphi.outside;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Many guests at once, each with a pass and a socket of his own, and all on one HTTP client. */
final class Crowd implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final long LIMIT_SECONDS = 60;

  private final HttpClient http = HttpClient.newHttpClient();
  private final String address;
  private final String room;
  private final String link;
  private final List<Guest> guests = new ArrayList<>();

  Crowd(String address, String room, String link) {
    this.address = address;
    this.room = room;
    this.link = link;
  }

  /** One of them; remembers what he was told last of his wish to come in. */
  private static final class Guest implements WebSocket.Listener {
    private final StringBuilder partial = new StringBuilder();
    private final ConcurrentLinkedQueue<CompletableFuture<JsonNode>> waiting =
        new ConcurrentLinkedQueue<>();
    private @Nullable WebSocket socket;
    private volatile @Nullable JsonNode answer;

    CompletableFuture<JsonNode> say(String text) {
      CompletableFuture<JsonNode> answered = new CompletableFuture<>();
      waiting.add(answered);
      return socket().sendText(text, true).thenCompose(sent -> answered);
    }

    WebSocket socket() {
      if (socket == null) {
        throw new IllegalStateException("he has not come");
      }
      return socket;
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
      partial.append(data);
      if (last) {
        JsonNode message = parse(partial.toString());
        partial.setLength(0);
        if (message.has("ref")) {
          answer = "done".equals(message.path("type").asText()) ? answer : message;
          CompletableFuture<JsonNode> first = waiting.poll();
          if (first != null) {
            first.complete(message);
          }
        }
      }
      from.request(1);
      return null;
    }
  }

  private static JsonNode parse(String text) {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** So many come to the door, some dozens at a time, and wait. */
  void come(int number) {
    for (int done = 0; done < number; done += 50) {
      List<CompletableFuture<Guest>> some = new ArrayList<>();
      for (int i = 0; i < Math.min(50, number - done); i++) {
        some.add(newcomer());
      }
      some.forEach(each -> guests.add(await(each)));
    }
  }

  private CompletableFuture<Guest> newcomer() {
    HttpRequest pass =
        HttpRequest.newBuilder(URI.create(address + "/api/rooms/" + room + "/pass"))
            .header("Content-Type", "application/json")
            .header("X-Requested-With", "amphi")
            .POST(BodyPublishers.ofString("{\"link\":\"" + link + "\"}"))
            .build();
    Guest guest = new Guest();
    return http.sendAsync(pass, BodyHandlers.ofString())
        .thenApply(answer -> answer.headers().firstValue("Set-Cookie").orElseThrow())
        .thenApply(cookie -> cookie.substring(0, cookie.indexOf(';')))
        .thenCompose(
            cookie ->
                http.newWebSocketBuilder()
                    .header("Origin", address)
                    .header("Cookie", cookie)
                    .buildAsync(
                        URI.create(
                            address.replace("http", "ws") + "/api/rooms/" + room + "/socket"),
                        guest))
        .thenApply(
            socket -> {
              guest.socket = socket;
              return guest;
            });
  }

  /** All who came ask to be let in, without waiting for each other, and all are answered. */
  void joinAll() {
    List<CompletableFuture<JsonNode>> answers =
        guests.stream().map(guest -> guest.say(JOIN)).toList();
    answers.forEach(Crowd::await);
  }

  private static final String JOIN = "{\"type\":\"join\",\"ref\":1,\"name\":\"Invité\"}";

  /** One asks to be let in; answers {@code joined}, or the code of the refusal. */
  String join(int who) {
    JsonNode answer = await(guests.get(who).say(JOIN));
    return answer.path("code").asText(answer.path("type").asText());
  }

  void leave(int who) {
    leave(List.of(who));
  }

  /** All of these go at once. */
  void leave(List<Integer> some) {
    List<CompletableFuture<JsonNode>> gone =
        some.stream()
            .map(guests::get)
            .map(
                guest -> {
                  guest.answer = null;
                  return guest.say("{\"type\":\"leave\",\"ref\":2}");
                })
            .toList();
    gone.forEach(Crowd::await);
  }

  /** The ranks of those who wait now, as they were told last, in ascending order. */
  List<Integer> ranks() {
    return guests.stream()
        .filter(guest -> "queued".equals(typeOf(guest)))
        .map(Crowd::rank)
        .sorted()
        .toList();
  }

  /** Those who wait now, whoever is next first. */
  List<Integer> line() {
    return IntStream.range(0, guests.size())
        .boxed()
        .filter(who -> "queued".equals(typeOf(guests.get(who))))
        .sorted(Comparator.comparingInt(who -> rank(guests.get(who))))
        .toList();
  }

  /** Those who are in now. */
  List<Integer> in() {
    return IntStream.range(0, guests.size())
        .boxed()
        .filter(who -> "joined".equals(typeOf(guests.get(who))))
        .toList();
  }

  private static int rank(Guest guest) {
    JsonNode answer = guest.answer;
    return answer == null ? 0 : answer.path("rank").asInt();
  }

  private static String typeOf(Guest guest) {
    JsonNode answer = guest.answer;
    return answer == null ? "" : answer.path("type").asText();
  }

  private static <T> T await(CompletableFuture<T> future) {
    return future.orTimeout(LIMIT_SECONDS, TimeUnit.SECONDS).join();
  }

  @Override
  public void close() {
    guests.forEach(guest -> guest.socket().abort());
  }
}
