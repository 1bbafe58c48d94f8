package org.amphi.outside;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import org.amphi.stack.JanusProcess;

/** Lets browser tests end the media server and start it again, over loopback. */
final class MediaServerControl implements AutoCloseable {
  private final HttpServer http;

  MediaServerControl(JanusProcess janus) throws IOException {
    http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    http.createContext("/janus/kill", exchange -> answer(exchange, janus::kill));
    http.createContext("/janus/restart", exchange -> answer(exchange, janus::restart));
    http.start();
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
