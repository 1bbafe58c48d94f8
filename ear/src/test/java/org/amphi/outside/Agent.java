package org.amphi.outside;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.stream.Collectors;
import org.amphi.stack.DemoAccount;

/** A program that speaks HTTP to Amphi, with cookies of its own. */
public final class Agent {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final CookieManager cookies = new CookieManager();
  private final HttpClient http =
      HttpClient.newBuilder()
          .cookieHandler(cookies)
          .followRedirects(HttpClient.Redirect.NORMAL)
          .build();
  private final String address;

  public Agent(String address) {
    this.address = address;
  }

  /** What came back. */
  public record Answer(int status, HttpResponse<String> whole) {
    public JsonNode json() {
      try {
        return JSON.readTree(whole.body());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    public String code() {
      return json().path("code").asText();
    }
  }

  HttpClient http() {
    return http;
  }

  public Answer signIn(DemoAccount account, String password) {
    send(request("/seances").GET());
    String form =
        Map.of("j_username", account.login(), "j_password", password).entrySet().stream()
            .map(
                field ->
                    field.getKey()
                        + "="
                        + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return send(
        request("/j_security_check")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form)));
  }

  public Answer get(String path) {
    return send(request(path).GET());
  }

  public Answer put(String path, String body) {
    return send(
        request(path)
            .header("Content-Type", "application/json")
            .header("X-Requested-With", "amphi")
            .PUT(BodyPublishers.ofString(body)));
  }

  public Answer post(String path, String body) {
    return send(
        request(path)
            .header("Content-Type", "application/json")
            .header("X-Requested-With", "amphi")
            .POST(BodyPublishers.ofString(body)));
  }

  /** Sends what changes something of which that version was seen; an empty version: none was. */
  Answer change(String method, String path, String version, String body) {
    HttpRequest.Builder request =
        request(path)
            .header("Content-Type", "application/json")
            .header("X-Requested-With", "amphi")
            .method(method, BodyPublishers.ofString(body));
    if (!version.isEmpty()) {
      request.header("If-Match", "\"" + version + "\"");
    }
    return send(request);
  }

  /** Books half an hour that begins in so many minutes, and answers its id. */
  String book(int inMinutes) {
    return bookFor(inMinutes, 20, 4);
  }

  /** The same for that many participants and cameras. */
  String bookFor(int inMinutes, int participants, int cameras) {
    String start = LocalDateTime.now(ZoneOffset.UTC).plusMinutes(inMinutes).withNano(0).toString();
    ObjectNode body = form("Essai", "SEMINAR", start, "Etc/UTC", 30);
    body.put("participants", participants).put("cameras", cameras);
    return post("/api/sessions", body.toString()).json().path("id").asText();
  }

  static String booking(String title, String kind, String start, String zone, int minutes) {
    return form(title, kind, start, zone, minutes).toString();
  }

  private static ObjectNode form(
      String title, String kind, String start, String zone, int minutes) {
    return JSON.createObjectNode()
        .put("title", title)
        .put("kind", kind)
        .put("start", start)
        .put("zone", zone)
        .put("durationMinutes", minutes)
        .put("participants", 20)
        .put("cameras", 4);
  }

  /** The secret part of one's own link into a room: 0 for hosts, 1 for participants. */
  String link(String room, int which) {
    String path = get("/api/sessions/" + room + "/links").json().path(which).path("path").asText();
    return path.substring(path.indexOf('#') + 1);
  }

  Answer pass(String room, String link) {
    return post(
        "/api/rooms/" + room + "/pass", JSON.createObjectNode().put("link", link).toString());
  }

  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(address + path)).header("Accept-Language", "fr");
  }

  Answer send(HttpRequest.Builder request) {
    try {
      HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
      return new Answer(answer.statusCode(), answer);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
