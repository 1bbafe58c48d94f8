package org.amphi.outside;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import org.amphi.stack.EmbeddedStack;

/** A session whose room is open, its owner, and the sockets of those who came. */
public final class OpenRoom implements AutoCloseable {
  private final EmbeddedStack stack;
  private final List<Socket> sockets = new ArrayList<>();
  private final String id;
  private Agent owner;

  /** Books a session of alice's that is open already. */
  public OpenRoom(EmbeddedStack stack) {
    this.stack = stack;
    this.owner = RunningAmphi.signedIn(stack, "alice.martin");
    this.id = owner.book(5);
  }

  String id() {
    return id;
  }

  Agent owner() {
    return owner;
  }

  /** The owner signs in again, after the server has died. */
  public void signInAgain() {
    owner = RunningAmphi.signedIn(stack, "alice.martin");
  }

  /** A socket of one who was given the participants' link and has not joined. */
  Socket guest() {
    Agent guest = new Agent(stack.url());
    guest.pass(id, owner.link(id, 1));
    return open(guest);
  }

  private Socket open(Agent who) {
    Socket socket = Socket.open(who, stack.url(), id);
    sockets.add(socket);
    return socket;
  }

  /** A new guest, who is in. */
  Socket joined(String name) {
    return join(guest(), name);
  }

  /** That one, who is in by the link of hosts (0) or of participants (1). */
  public Socket joined(Agent who, int link, String name) {
    who.pass(id, owner.link(id, link));
    return join(open(who), name);
  }

  /** One who has a pass already is in again. */
  public Socket joinedAgain(Agent who, String name) {
    return join(open(who), name);
  }

  private static Socket join(Socket socket, String name) {
    socket.say("{\"type\":\"join\",\"ref\":0,\"name\":\"" + name + "\"}");
    socket.next("joined");
    return socket;
  }

  /** The visits as the owner sees them, once they are as wanted. */
  public List<JsonNode> visits(Predicate<List<JsonNode>> wanted) {
    return Eventually.get(
        () ->
            StreamSupport.stream(
                    owner.get("/api/sessions/" + id + "/visits").json().spliterator(), false)
                .toList(),
        wanted);
  }

  @Override
  public void close() {
    sockets.forEach(Socket::close);
  }
}
