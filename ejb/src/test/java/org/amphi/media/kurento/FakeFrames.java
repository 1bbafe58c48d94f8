package org.amphi.media.kurento;

import com.fasterxml.jackson.databind.JsonNode;
import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelId;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.handler.codec.http.websocketx.TextWebSocketFrame;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;

/** The sockets' text frames, for one run of the server. What is no JSON ends its socket. */
@ChannelHandler.Sharable
final class FakeFrames extends SimpleChannelInboundHandler<TextWebSocketFrame> {
  private final FakeKurento kurento;
  private final FakeRpc rpc;
  private final Map<ChannelId, FakeSocket> sockets = new LinkedHashMap<>();
  private final Queue<Runnable> unread = new ArrayDeque<>();
  private boolean frozen;

  FakeFrames(FakeKurento kurento) {
    this.kurento = kurento;
    this.rpc = new FakeRpc(kurento);
  }

  FakeKurento kurento() {
    return kurento;
  }

  void cutAll() {
    List.copyOf(sockets.values()).forEach(FakeSocket::cut);
  }

  void freeze(boolean freeze) {
    frozen = freeze;
    while (!frozen && !unread.isEmpty()) {
      unread.remove().run();
    }
  }

  @Override
  public void handlerAdded(ChannelHandlerContext context) {
    sockets.put(context.channel().id(), new FakeSocket(context.channel()));
  }

  @Override
  protected void channelRead0(ChannelHandlerContext context, TextWebSocketFrame frame) {
    FakeSocket socket = sockets.get(context.channel().id());
    String text = frame.text();
    if (socket != null && frozen) {
      unread.add(() -> answer(text, socket));
    } else if (socket != null) {
      answer(text, socket);
    }
  }

  private void answer(String text, FakeSocket socket) {
    JsonNode request;
    try {
      request = FakeKurentoJson.parsed(text);
    } catch (IllegalArgumentException notJson) {
      socket.cut();
      return;
    }
    socket.send(rpc.reply(request, socket));
  }

  @Override
  public void channelInactive(ChannelHandlerContext context) {
    FakeSocket closed = sockets.remove(context.channel().id());
    if (closed != null) {
      kurento.sessions().closed(closed);
    }
  }
}
