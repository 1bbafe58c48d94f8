package org.amphi.web.socket;

import jakarta.websocket.HandshakeResponse;
import jakarta.websocket.server.HandshakeRequest;
import jakarta.websocket.server.ServerEndpointConfig;

/** Keeps whether our own page opened the socket (RFC 6455, section 10.2). */
public class EchoHandshake extends ServerEndpointConfig.Configurator {
  @Override
  public void modifyHandshake(
      ServerEndpointConfig config, HandshakeRequest request, HandshakeResponse response) {
    config
        .getUserProperties()
        .put(RoomHandshake.SAME_ORIGIN, RoomHandshake.isSameOrigin(request.getHeaders()));
  }
}
