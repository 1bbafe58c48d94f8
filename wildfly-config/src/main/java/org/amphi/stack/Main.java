package org.amphi.stack;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicBoolean;

/** The program behind {@code ./amphi run}: starts the stack, says where it is, waits for Ctrl-C. */
public final class Main {
  private final PrintStream out;
  private final AtomicBoolean stopping = new AtomicBoolean();

  private Main(PrintStream out) {
    this.out = out;
  }

  /** See {@link RunOptions#USAGE}. */
  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    if (Arrays.asList(arguments).contains("--help")) {
      out.print(RunOptions.USAGE);
      return;
    }
    Main program = new Main(out);
    try {
      program.run(RunOptions.parse(arguments));
    } catch (StackException e) {
      program.fail(e);
    }
  }

  private void run(RunOptions options) {
    long begin = System.nanoTime();
    int port = options.usablePort();
    if (port != options.port()) {
      out.println("Port " + options.port() + " is in use: taking " + port + " instead.");
    }
    Terminal terminal = new Terminal(out);
    EmbeddedStack stack =
        EmbeddedStack.prepare(
            StackOptions.of(options.server())
                .withData(options.data())
                .withPort(port)
                .withHost(options.host())
                .withEar(options.ear())
                .withMediaServers(options.mediaServers())
                .withProgress(terminal));
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(stack), "stop"));
    stack.open();
    terminal.welcome(stack, Duration.ofNanos(System.nanoTime() - begin));
    stack.supervise();
  }

  private void stop(EmbeddedStack stack) {
    stopping.set(true);
    out.println("\nStopping ...");
    stack.close();
    out.println("Everything is stopped.");
  }

  private void fail(StackException failure) {
    if (stopping.get()) {
      return;
    }
    out.println("\nAmphi could not go on: " + failure.getMessage());
    System.exit(1);
  }
}
