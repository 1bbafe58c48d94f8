package org.amphi.web.socket;

import jakarta.websocket.HandshakeResponse;
import jakarta.websocket.server.HandshakeRequest;
import jakarta.websocket.server.ServerEndpointConfig;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.amphi.web.security.PassCookie;

/**
 * Keeps what the handshake alone knows: the cookie, and whether our own page opened the socket.
 * Browsers send the origin with every handshake and cookies with it (RFC 6455, section 10.2).
 */
public class RoomHandshake extends ServerEndpointConfig.Configurator {
  static final String PASS = "org.amphi.pass";
  static final String SAME_ORIGIN = "org.amphi.same-origin";

  @Override
  public void modifyHandshake(
      ServerEndpointConfig config, HandshakeRequest request, HandshakeResponse response) {
    Map<String, List<String>> headers = request.getHeaders();
    config.getUserProperties().put(PASS, PassCookie.value(all(headers, "Cookie")));
    config.getUserProperties().put(SAME_ORIGIN, isSameOrigin(headers));
  }

  static boolean isSameOrigin(Map<String, List<String>> headers) {
    List<String> origin = all(headers, "Origin");
    List<String> host = all(headers, "Host");
    try {
      return origin.size() == 1
          && host.size() == 1
          && host.get(0).equals(URI.create(origin.get(0)).getRawAuthority());
    } catch (IllegalArgumentException noAddress) {
      return false;
    }
  }

  private static List<String> all(Map<String, List<String>> headers, String name) {
    return headers.entrySet().stream()
        .filter(header -> header.getKey().equalsIgnoreCase(name))
        .flatMap(header -> header.getValue().stream())
        .toList();
  }
}
