package org.amphi.stack;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * A child process that dies with this program, even when this program is killed. It is in a session
 * of its own, so that Ctrl-C at the terminal reaches only this program, which then stops its
 * children in order.
 */
final class Child {
  /**
   * The kernel sends the death signal when the thread that made the child ends, not the process: so
   * all children are made by one thread that never ends.
   */
  private static final ExecutorService STARTER =
      Executors.newSingleThreadExecutor(
          work -> {
            Thread thread = new Thread(work, "child-starter");
            thread.setDaemon(true);
            return thread;
          });

  private final Process process;

  private Child(Process process) {
    this.process = process;
  }

  /**
   * Starts a program.
   *
   * @param deathSignal what the kernel sends when this program dies: {@code KILL}, {@code INT}
   * @param log takes standard output and error, overwritten
   */
  static Child start(
      List<String> command,
      Account account,
      String deathSignal,
      Path directory,
      Map<String, String> environment,
      Path log) {
    List<String> whole = new ArrayList<>(List.of("setsid", "setpriv", "--no-new-privs"));
    whole.add("--pdeathsig=" + deathSignal);
    whole.addAll(account.setprivOptions());
    whole.addAll(command);
    ProcessBuilder builder =
        new ProcessBuilder(whole)
            .directory(directory.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    builder.environment().putAll(environment);
    return new Child(startLasting(builder));
  }

  private static Process startLasting(ProcessBuilder builder) {
    String program = String.join(" ", builder.command());
    try {
      return STARTER.submit(builder::start).get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StackException("Interrupted while starting: " + program, e);
    } catch (ExecutionException e) {
      throw new StackException(
          "This program could not be started: "
              + program
              + ". Run './amphi doctor' to see what is missing.",
          e.getCause());
    }
  }

  /** Runs a program to its end; false when it failed. */
  static boolean run(List<String> command, Account account, Path directory, Path log) {
    Child child = start(command, account, "KILL", directory, Map.of(), log);
    return child.await(Duration.ofMinutes(2)) && child.process.exitValue() == 0;
  }

  long pid() {
    return process.pid();
  }

  boolean isAlive() {
    return process.isAlive();
  }

  Process process() {
    return process;
  }

  /** True when the process has ended within the time. */
  boolean await(Duration limit) {
    try {
      return process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return !process.isAlive();
    }
  }

  /** Sends a signal by its short name. */
  void signal(String name) {
    signal(process.pid(), name);
  }

  static void signal(long pid, String name) {
    try {
      new ProcessBuilder("sh", "-c", "kill -" + name + " " + pid)
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start()
          .waitFor();
    } catch (IOException e) {
      throw new StackException("The signal " + name + " could not be sent to process " + pid, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Kills at once and waits for the end. */
  void kill() {
    process.destroyForcibly();
    await(Duration.ofSeconds(10));
  }

  /** Asks by a signal, and kills when the time is over. */
  void stop(String signal, Duration limit) {
    if (!process.isAlive()) {
      return;
    }
    signal(signal);
    if (!await(limit)) {
      kill();
    }
  }
}
