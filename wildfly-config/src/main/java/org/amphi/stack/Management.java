package org.amphi.stack;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jboss.as.controller.client.ModelControllerClient;
import org.jboss.dmr.ModelNode;

/**
 * The management interface of one running server, on loopback, signed in as the local user. Not
 * thread-safe. Only what the stack needs; everything else belongs into the CLI scripts.
 */
final class Management implements AutoCloseable {
  /** Held, or its level would be forgotten: the client greets with its versions. */
  private static final List<Logger> QUIET =
      List.of(
          Logger.getLogger("org.xnio"),
          Logger.getLogger("org.jboss.remoting"),
          Logger.getLogger("org.wildfly"));

  static {
    QUIET.forEach(logger -> logger.setLevel(Level.WARNING));
  }

  private static final String REALM = "amphi";

  private final ModelControllerClient client;

  Management(int port) {
    try {
      this.client = ModelControllerClient.Factory.create("remote+http", "127.0.0.1", port);
    } catch (IOException e) {
      throw new StackException("The server's management interface cannot be addressed", e);
    }
  }

  /** True once the server has started everything. */
  boolean isRunning() {
    try {
      ModelNode answer =
          client.execute(operation("read-attribute").set("name", "server-state").node());
      return "running".equals(answer.get("result").asString());
    } catch (IOException notYet) {
      return false;
    }
  }

  /** What failed while the server started, in its own words; empty when all is well. */
  String bootErrors() {
    ModelNode errors =
        execute(operation("read-boot-errors", "core-service", "management").node(), "boot errors");
    return errors.isDefined() && !errors.asList().isEmpty() ? errors.toString() : "";
  }

  /** Puts an archive into service; returns when it serves. */
  void deploy(Path archive) {
    ModelNode content = new ModelNode();
    content.get("path").set(archive.toAbsolutePath().toString());
    content.get("archive").set(true);
    Operation add = operation("add", "deployment", archive.getFileName().toString());
    add.node().get("content").add(content);
    add.set("enabled", true);
    execute(add.node(), "deploying " + archive.getFileName());
  }

  /**
   * Makes the accounts in the server's realm, anew when the test knows them already; passwords are
   * kept as bcrypt.
   */
  void store(List<DemoAccount> accounts, Predicate<String> known) {
    for (DemoAccount account : accounts) {
      if (known.test(account.login())) {
        execute(forIdentity("remove-identity", account).node(), "replacing " + account.login());
      }
      execute(forIdentity("add-identity", account).node(), "making " + account.login());
      attribute(account, "name", List.of(account.name()));
      attribute(account, "ministry", List.of(account.ministry()));
      attribute(account, "groups", account.groups());
      execute(password(account).node(), "setting the password of " + account.login());
    }
  }

  private void attribute(DemoAccount account, String name, List<String> values) {
    Operation add = forIdentity("add-identity-attribute", account).set("name", name);
    values.forEach(add.node().get("value")::add);
    execute(add.node(), "describing " + account.login());
  }

  private static Operation password(DemoAccount account) {
    Operation operation = forIdentity("set-password", account);
    ModelNode bcrypt = operation.node().get("bcrypt");
    bcrypt.get("password").set(account.password());
    bcrypt.get("salt").set(SecretFile.randomBytes(16));
    bcrypt.get("iteration-count").set(10);
    return operation;
  }

  private static Operation forIdentity(String name, DemoAccount account) {
    return operation(name, "subsystem", "elytron", "filesystem-realm", REALM)
        .set("identity", account.login());
  }

  /** The result of any operation, for tests. */
  ModelNode ask(String name, Map<String, String> parameters, String... address) {
    Operation operation = operation(name, address);
    parameters.forEach(operation::set);
    return execute(operation.node(), name);
  }

  private ModelNode execute(ModelNode operation, String what) {
    try {
      ModelNode answer = client.execute(operation);
      if ("success".equals(answer.get("outcome").asString())) {
        return answer.get("result");
      }
      throw new StackException(
          "The server refused " + what + ". It says: " + answer.get("failure-description"));
    } catch (IOException e) {
      throw new StackException("The server did not answer: " + what, e);
    }
  }

  private static Operation operation(String name, String... address) {
    ModelNode node = new ModelNode();
    node.get("operation").set(name);
    node.get("address").setEmptyList();
    for (int i = 0; i < address.length; i += 2) {
      node.get("address").add(address[i], address[i + 1]);
    }
    return new Operation(node);
  }

  private record Operation(ModelNode node) {
    Operation set(String name, String value) {
      node.get(name).set(value);
      return this;
    }

    Operation set(String name, boolean value) {
      node.get(name).set(value);
      return this;
    }
  }

  @Override
  public void close() {
    try {
      client.close();
    } catch (IOException serverIsGone) {
      // Nothing is left to be closed then.
    }
  }
}
