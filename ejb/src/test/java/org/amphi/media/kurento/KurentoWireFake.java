package org.amphi.media.kurento;

import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.SocketChannel;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.handler.codec.http.HttpObjectAggregator;
import io.netty.handler.codec.http.HttpServerCodec;
import io.netty.handler.codec.http.websocketx.WebSocketServerProtocolHandler;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.amphi.media.Await;

/**
 * A Kurento to be talked to over a WebSocket, with no media behind it. Everything happens on one
 * thread; the methods here may be called from any other.
 */
final class KurentoWireFake implements AutoCloseable {
  private static final int LONGEST = 4 * 1024 * 1024;

  private final EventLoopGroup loop = new MultiThreadIoEventLoopGroup(1, NioIoHandler.newFactory());
  private FakeFrames frames = new FakeFrames(new FakeKurento());
  private Channel listening;

  KurentoWireFake() {
    listening = listen(0).syncUninterruptibly().channel();
  }

  private ChannelFuture listen(int port) {
    return new ServerBootstrap()
        .group(loop)
        .channel(NioServerSocketChannel.class)
        .option(ChannelOption.SO_REUSEADDR, true)
        .childHandler(
            new ChannelInitializer<SocketChannel>() {
              @Override
              protected void initChannel(SocketChannel socket) {
                socket
                    .pipeline()
                    .addLast(new HttpServerCodec(), new HttpObjectAggregator(LONGEST))
                    .addLast(
                        new WebSocketServerProtocolHandler("/kurento", null, true, LONGEST),
                        frames);
              }
            })
        .bind(InetAddress.getLoopbackAddress(), port);
  }

  String url() {
    return "ws://127.0.0.1:" + port() + "/kurento";
  }

  private int port() {
    return ((InetSocketAddress) listening.localAddress()).getPort();
  }

  /** Ends as a killed process does: sockets cut, nothing remembered, nobody listening. */
  void kill() {
    listening.close().syncUninterruptibly();
    cutSockets();
  }

  /** Listens again where it did, and remembers nothing. */
  void restart() {
    int port = port();
    frames = new FakeFrames(new FakeKurento());
    // The selector lets the closed socket go with its next turn only.
    Await.until("the port is free", () -> listensAgain(port));
  }

  private boolean listensAgain(int port) {
    ChannelFuture bound = listen(port).awaitUninterruptibly();
    if (bound.isSuccess()) {
      listening = bound.channel();
    }
    return bound.isSuccess();
  }

  /** As when a cable is cut; what the server remembers stays. */
  void cutSockets() {
    onLoop(
        () -> {
          frames.cutAll();
          return true;
        });
  }

  /** Leaves every request unanswered from now on, or answers again, as a stopped process would. */
  void freeze(boolean frozen) {
    onLoop(
        () -> {
          frames.freeze(frozen);
          return true;
        });
  }

  /** The other side of each endpoint whose description holds this line is gone without a word. */
  void hangUp(String mark) {
    onLoop(
        () -> {
          frames
              .kurento()
              .objects()
              .endpoints()
              .filter(endpoint -> endpoint.remote().contains(mark))
              .forEach(FakeSdpEndpoint::fallSilent);
          return true;
        });
  }

  /** A turn of the collector of sessions. */
  void collect() {
    onLoop(
        () -> {
          frames.kurento().sessions().collect();
          return true;
        });
  }

  /** Looks at what the server has, on its own thread. */
  <T> T look(Callable<T> at) {
    return onLoop(at);
  }

  FakeKurento kurento() {
    return frames.kurento();
  }

  private <T> T onLoop(Callable<T> work) {
    return loop.submit(work).syncUninterruptibly().getNow();
  }

  @Override
  public void close() {
    kill();
    loop.shutdownGracefully(0, 1, TimeUnit.SECONDS).syncUninterruptibly();
  }
}
