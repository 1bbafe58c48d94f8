package org.amphi.media.kurento;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.handler.codec.http.websocketx.TextWebSocketFrame;

/** One control socket: the session that was last spoken of on it is meant when none is named. */
final class FakeSocket {
  private final Channel channel;
  private String session = "";

  FakeSocket(Channel channel) {
    this.channel = channel;
  }

  String session() {
    return session;
  }

  void speaksOf(String named) {
    session = named;
  }

  void send(ObjectNode message) {
    ChannelFuture unused = channel.writeAndFlush(new TextWebSocketFrame(message.toString()));
  }

  /** As when a cable is cut: no closing frame. */
  void cut() {
    ChannelFuture unused = channel.close();
  }
}
