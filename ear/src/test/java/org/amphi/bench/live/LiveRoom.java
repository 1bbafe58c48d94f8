package org.amphi.bench.live;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.amphi.bench.peer.PeerNetwork;
import org.amphi.outside.Agent;
import org.amphi.outside.RunningAmphi;
import org.amphi.stack.EmbeddedStack;

/** A session of alice's that is open, and those who came to its door. For one thread. */
public final class LiveRoom implements AutoCloseable {
  private static final int COMING_AT_ONCE = 25;
  private static final long LIMIT_SECONDS = 60;
  private static final long BEAT = 20;

  private final HttpClient http = HttpClient.newHttpClient();
  private final PeerNetwork network;
  private final String address;
  private final String id;
  private final String hosts;
  private final String guests;
  private final List<LightParticipant> all = new CopyOnWriteArrayList<>();
  private final ScheduledExecutorService beats = Executors.newSingleThreadScheduledExecutor();
  private final Future<?> beating;

  /** Books it for so many participants and cameras. */
  public LiveRoom(EmbeddedStack stack, PeerNetwork network, int participants, int cameras) {
    this.network = network;
    this.address = stack.url();
    Agent owner = RunningAmphi.signedIn(stack, "alice.martin");
    this.id = book(owner, participants, cameras);
    this.hosts = link(owner, 0);
    this.guests = link(owner, 1);
    this.beating =
        beats.scheduleAtFixedRate(
            () -> all.forEach(LightParticipant::beat), BEAT, BEAT, TimeUnit.SECONDS);
  }

  private static String book(Agent owner, int participants, int cameras) {
    LocalDateTime start = LocalDateTime.now(ZoneOffset.UTC).plusMinutes(5).withNano(0);
    ObjectNode form =
        Signalling.JSON
            .createObjectNode()
            .put("title", "Mesure")
            .put("kind", "SEMINAR")
            .put("start", start.toString())
            .put("zone", "Etc/UTC")
            .put("durationMinutes", 60)
            .put("participants", participants)
            .put("cameras", cameras);
    Agent.Answer booked = owner.post("/api/sessions", form.toString());
    if (booked.status() >= 300) {
      throw new IllegalStateException(booked.whole().body());
    }
    return booked.json().path("id").asText();
  }

  private String link(Agent owner, int which) {
    String path =
        owner.get("/api/sessions/" + id + "/links").json().path(which).path("path").asText();
    return path.substring(path.indexOf('#') + 1);
  }

  /** A host at the door. */
  public LightParticipant host() {
    return come(1, hosts).get(0);
  }

  /** So many guests at the door, each with a pass and a socket. */
  public List<LightParticipant> guests(int number) {
    return come(number, guests);
  }

  private List<LightParticipant> come(int number, String link) {
    List<LightParticipant> here = new ArrayList<>();
    while (here.size() < number) {
      List<CompletableFuture<LightParticipant>> some = new ArrayList<>();
      for (int i = 0; i < Math.min(COMING_AT_ONCE, number - here.size()); i++) {
        some.add(newcomer(link));
      }
      some.forEach(each -> here.add(await(each)));
    }
    all.addAll(here);
    return here;
  }

  private CompletableFuture<LightParticipant> newcomer(String link) {
    LightParticipant newcomer = new LightParticipant(network);
    HttpRequest pass =
        HttpRequest.newBuilder(URI.create(address + "/api/rooms/" + id + "/pass"))
            .header("Content-Type", "application/json")
            .header("X-Requested-With", "amphi")
            .POST(BodyPublishers.ofString("{\"link\":\"" + link + "\"}"))
            .build();
    URI socket = URI.create(address.replace("http", "ws") + "/api/rooms/" + id + "/socket");
    return http.sendAsync(pass, BodyHandlers.ofString())
        .thenApply(LiveRoom::cookie)
        .thenCompose(
            cookie ->
                http.newWebSocketBuilder()
                    .header("Origin", address)
                    .header("Cookie", cookie)
                    .buildAsync(socket, newcomer.signalling()))
        .thenApply(open -> newcomer);
  }

  private static String cookie(HttpResponse<String> answer) {
    String cookie = answer.headers().firstValue("Set-Cookie").orElseThrow();
    return cookie.substring(0, cookie.indexOf(';'));
  }

  /** Waits, but not for ever. */
  public static <T> T await(CompletableFuture<T> future) {
    return future.orTimeout(LIMIT_SECONDS, TimeUnit.SECONDS).join();
  }

  @Override
  public void close() {
    beating.cancel(false);
    beats.shutdownNow();
    all.forEach(LightParticipant::close);
  }
}
