package org.amphi.media;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A line to a server that can be cut, and taken away. */
public final class CuttableLine implements AutoCloseable {
  private final URI server;
  private final ServerSocket door;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private volatile boolean refusing;

  /** A line to that server, through a port of its own. */
  public CuttableLine(URI server) {
    this.server = server;
    try {
      door = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    threads.execute(this::accept);
  }

  /** Where the server is reached by this line. */
  public URI address() {
    return URI.create("ws://127.0.0.1:" + door.getLocalPort() + server.getRawPath());
  }

  private void accept() {
    try {
      while (true) {
        Socket near = door.accept();
        if (refusing) {
          near.close();
        } else {
          connect(near);
        }
      }
    } catch (IOException closed) {
      cut();
    }
  }

  private void connect(Socket near) throws IOException {
    try {
      Socket far = new Socket(server.getHost(), server.getPort());
      open.add(near);
      open.add(far);
      threads.execute(() -> copy(near, far));
      threads.execute(() -> copy(far, near));
    } catch (ConnectException down) {
      near.close();
    }
  }

  private void copy(Socket from, Socket to) {
    byte[] buffer = new byte[65_536];
    try (from;
        to) {
      InputStream in = from.getInputStream();
      OutputStream out = to.getOutputStream();
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        out.write(buffer, 0, read);
      }
    } catch (IOException cut) {
      open.remove(from);
    }
    open.remove(from);
  }

  /** Ends what is connected; who comes next is connected again. */
  public void cut() {
    for (Socket socket : open) {
      try {
        socket.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Ends what is connected, and lets nobody in. */
  public void takeAway() {
    refusing = true;
    cut();
  }

  /** Lets whoever comes in again. */
  public void giveBack() {
    refusing = false;
  }

  @Override
  public void close() throws IOException {
    door.close();
    cut();
    threads.shutdownNow();
  }
}
