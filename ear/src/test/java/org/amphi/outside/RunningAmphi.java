package org.amphi.outside;

import java.nio.file.Path;
import org.amphi.stack.DemoAccount;
import org.amphi.stack.EmbeddedStack;
import org.amphi.stack.StackOptions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests the whole stack, started once for all of them and stopped after the last; see {@link
 * MediaServers} for those who need more than one media server.
 */
public final class RunningAmphi implements ParameterResolver {
  private record Running(EmbeddedStack stack) implements AutoCloseable {
    static Running start(int mediaServers) {
      StackOptions options =
          StackOptions.of(Path.of(System.getProperty("amphi.server")))
              .withMediaServers(mediaServers)
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
    Class<?> asking = context.getRequiredTestClass();
    @Nullable MediaServers own = asking.getAnnotation(MediaServers.class);
    ExtensionContext owner = own == null ? context.getRoot() : ofClass(context);
    return owner
        .getStore(Namespace.create(RunningAmphi.class))
        .getOrComputeIfAbsent(
            own == null ? "shared" : "own",
            key -> Running.start(own == null ? 1 : own.value()),
            Running.class)
        .stack();
  }

  private static ExtensionContext ofClass(ExtensionContext context) {
    ExtensionContext found = context;
    while (found.getTestMethod().isPresent()) {
      found = found.getParent().orElseThrow();
    }
    return found;
  }
}
