package org.amphi.outside;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import org.amphi.stack.JanusProcess;

/**
 * Lets browser tests end, freeze, thaw and restart the media servers, over loopback: {@code
 * /janus-2/kill}. The name janus alone is the first.
 */
final class MediaServerControl implements AutoCloseable {
  private final HttpServer http;

  MediaServerControl(List<JanusProcess> januses) throws IOException {
    http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    januses.forEach(janus -> offer("/" + janus.name(), janus));
    januses.stream().findFirst().ifPresent(janus -> offer("/janus", janus));
    http.start();
  }

  private void offer(String path, JanusProcess janus) {
    http.createContext(path + "/kill", exchange -> answer(exchange, janus::kill));
    http.createContext(path + "/freeze", exchange -> answer(exchange, janus::freeze));
    http.createContext(path + "/thaw", exchange -> answer(exchange, janus::thaw));
    http.createContext(path + "/restart", exchange -> answer(exchange, janus::restart));
  }

  private static void answer(HttpExchange exchange, Runnable action) throws IOException {
    try (exchange) {
      action.run();
      exchange.sendResponseHeaders(204, -1);
    }
  }

  String address() {
    return "http://127.0.0.1:" + http.getAddress().getPort();
  }

  @Override
  public void close() {
    http.stop(0);
  }
}
