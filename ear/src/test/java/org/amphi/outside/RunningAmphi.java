package org.amphi.outside;

import java.nio.file.Path;
import org.amphi.stack.DemoAccount;
import org.amphi.stack.EmbeddedStack;
import org.amphi.stack.StackOptions;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests the whole stack, started once for all of them and stopped after the last. */
public final class RunningAmphi implements ParameterResolver {
  private record Running(EmbeddedStack stack) implements AutoCloseable {
    static Running start() {
      StackOptions options =
          StackOptions.of(Path.of(System.getProperty("amphi.server")))
              .withEar(Path.of(System.getProperty("amphi.ear")));
      return new Running(EmbeddedStack.start(options));
    }

    @Override
    public void close() {
      stack.close();
    }
  }

  /** Somebody who has signed in. */
  public static Agent signedIn(EmbeddedStack stack, String login) {
    Agent agent = new Agent(stack.url());
    DemoAccount account = account(stack, login);
    agent.signIn(account, account.password());
    return agent;
  }

  /** An account to sign in with. */
  public static DemoAccount account(EmbeddedStack stack, String login) {
    return stack.accounts().stream()
        .filter(account -> account.login().equals(login))
        .findFirst()
        .orElseThrow();
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == EmbeddedStack.class;
  }

  @Override
  public EmbeddedStack resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getRoot()
        .getStore(Namespace.create(RunningAmphi.class))
        .getOrComputeIfAbsent("stack", key -> Running.start(), Running.class)
        .stack();
  }
}
