package org.amphi.stack;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Connections that each announce a body of 1000 bytes, send one byte of it, and wait. */
final class Senders implements AutoCloseable {
  private final List<Socket> sockets = new ArrayList<>();

  private Senders() {}

  static Senders start(int count, int port, String path, String... headers) throws IOException {
    Senders senders = new Senders();
    List<String> head = new ArrayList<>(List.of("POST " + path + " HTTP/1.1", "Host: localhost"));
    head.add("Content-Length: 1000");
    head.addAll(List.of(headers));
    String begun = String.join("\r\n", head) + "\r\n\r\nx";
    for (int i = 0; i < count; i++) {
      Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
      senders.sockets.add(socket);
      socket.getOutputStream().write(begun.getBytes(StandardCharsets.US_ASCII));
    }
    return senders;
  }

  int count() {
    return sockets.size();
  }

  /** The first line of what the first connection is answered. */
  String answer() throws IOException {
    return new BufferedReader(
            new InputStreamReader(sockets.get(0).getInputStream(), StandardCharsets.US_ASCII))
        .readLine();
  }

  @Override
  public void close() throws IOException {
    for (Socket socket : sockets) {
      socket.close();
    }
  }
}
