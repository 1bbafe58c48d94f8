package org.amphi.outside;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/**
 * A WebSocket by hand, of one who does not keep the protocol: it never closes, and goes on talking.
 */
final class RawSocket implements AutoCloseable {
  private static final Duration LIMIT = Duration.ofSeconds(20);

  /** A masked text frame with nothing in it (RFC 6455, section 5.2). */
  private static final byte[] EMPTY_FRAME = {(byte) 0x81, (byte) 0x80, 1, 2, 3, 4};

  private final Socket socket;
  private final InputStream in;
  private final OutputStream out;

  private RawSocket(Socket socket) throws IOException {
    this.socket = socket;
    this.in = socket.getInputStream();
    this.out = socket.getOutputStream();
  }

  static RawSocket open(String address, String path) throws IOException {
    URI uri = URI.create(address);
    RawSocket raw = new RawSocket(new Socket(uri.getHost(), uri.getPort()));
    String handshake =
        "GET "
            + path
            + " HTTP/1.1\r\nHost: "
            + uri.getAuthority()
            + "\r\nOrigin: "
            + address
            + "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
            + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n";
    raw.out.write(handshake.getBytes(ISO_8859_1));
    raw.socket.setSoTimeout((int) LIMIT.toMillis());
    return raw;
  }

  /** Reads what the server says, up to that word. */
  void readUntilClosedBy(String word) throws IOException {
    StringBuilder said = new StringBuilder();
    while (said.indexOf(word) < 0) {
      int next = in.read();
      if (next < 0) {
        throw new AssertionError("closed without " + word + ": " + said);
      }
      said.append((char) next);
    }
  }

  /** Whether the server ends the connection of one who goes on sending. */
  boolean isCutWhileTalking() throws IOException {
    socket.setSoTimeout(100);
    long deadline = System.nanoTime() + LIMIT.toNanos();
    while (System.nanoTime() < deadline) {
      try {
        out.write(EMPTY_FRAME);
        if (in.read() < 0) {
          return true;
        }
      } catch (SocketTimeoutException nothingSaid) {
        LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
      } catch (IOException cut) {
        return true;
      }
    }
    return false;
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
