package org.amphi.stack;

import java.io.IOException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A browser's part in RFC 8656: asks a relay for an allocation, and then to reach addresses. */
final class TurnClient implements AutoCloseable {
  private static final int ALLOCATE = 0x0003;
  private static final int CREATE_PERMISSION = 0x0008;
  private static final int CHANNEL_BIND = 0x0009;
  private static final int SEND = 0x0016;
  private static final byte UDP = 17;
  static final byte TCP = 6;

  private final StunTransport transport;

  /** One for all requests, since each waits for its answer. */
  private final byte[] transaction = SecretFile.randomBytes(12);

  private final String user;
  private final String password;
  private String realm = "";
  private String nonce = "";

  TurnClient(StunTransport transport, String user, String password) {
    this.transport = transport;
    this.user = user;
    this.password = password;
  }

  /** What the application would hand out, written a second time. */
  static String credential(String secret, String user) throws Exception {
    Mac mac = Mac.getInstance("HmacSHA1");
    mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA1"));
    return Base64.getEncoder().encodeToString(mac.doFinal(user.getBytes(StandardCharsets.UTF_8)));
  }

  /** 0, or the error. */
  int allocate() throws IOException {
    return allocate(UDP);
  }

  int allocate(byte transportToPeers) throws IOException {
    Map<Integer, byte[]> asked =
        Map.of(StunMessage.REQUESTED_TRANSPORT, new byte[] {transportToPeers, 0, 0, 0});
    transport.send(message(ALLOCATE, asked).bytes());
    StunMessage challenge = StunMessage.parse(transport.receive());
    realm = challenge.text(StunMessage.REALM);
    nonce = challenge.text(StunMessage.NONCE);
    return challenge.error() == 401 ? request(ALLOCATE, asked) : challenge.error();
  }

  /** Asks to send to an address, and hear from it; 0, or the error. */
  int permit(InetAddress peer, int port) throws IOException {
    return request(CREATE_PERMISSION, Map.of(StunMessage.XOR_PEER_ADDRESS, xored(peer, port)));
  }

  /** The same by a channel. */
  int bind(InetAddress peer, int port) throws IOException {
    Map<Integer, byte[]> attributes = new LinkedHashMap<>();
    attributes.put(StunMessage.CHANNEL_NUMBER, new byte[] {0x40, 0, 0, 0});
    attributes.put(StunMessage.XOR_PEER_ADDRESS, xored(peer, port));
    return request(CHANNEL_BIND, attributes);
  }

  /** Sends through the relay, whether or not it was permitted: nothing answers. */
  void send(InetAddress peer, int port, String text) throws IOException {
    Map<Integer, byte[]> attributes = new LinkedHashMap<>();
    attributes.put(StunMessage.XOR_PEER_ADDRESS, xored(peer, port));
    attributes.put(StunMessage.DATA, text.getBytes(StandardCharsets.UTF_8));
    transport.send(message(SEND, attributes).bytes());
  }

  /** What came back from a peer. */
  String received() throws IOException {
    return StunMessage.parse(transport.receive()).text(StunMessage.DATA);
  }

  private int request(int type, Map<Integer, byte[]> asked) throws IOException {
    Map<Integer, byte[]> attributes = new LinkedHashMap<>(asked);
    attributes.put(StunMessage.USERNAME, user.getBytes(StandardCharsets.UTF_8));
    attributes.put(StunMessage.REALM, realm.getBytes(StandardCharsets.UTF_8));
    attributes.put(StunMessage.NONCE, nonce.getBytes(StandardCharsets.UTF_8));
    transport.send(message(type, attributes).signed(user, realm, password));
    return StunMessage.parse(transport.receive()).error();
  }

  private StunMessage message(int type, Map<Integer, byte[]> attributes) {
    return new StunMessage(type, transaction, attributes);
  }

  /** RFC 8489 section 14.2. */
  private byte[] xored(InetAddress peer, int port) {
    byte[] address = peer.getAddress();
    byte[] mask = ByteBuffer.allocate(16).putInt(StunMessage.COOKIE).put(transaction).array();
    for (int i = 0; i < address.length; i++) {
      address[i] ^= mask[i];
    }
    return ByteBuffer.allocate(4 + address.length)
        .putShort((short) (peer instanceof Inet6Address ? 2 : 1))
        .putShort((short) (port ^ StunMessage.COOKIE >>> 16))
        .put(address)
        .array();
  }

  @Override
  public void close() throws IOException {
    transport.close();
  }
}
