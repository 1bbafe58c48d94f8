package org.amphi.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A PostgreSQL left behind on a data folder by a program that was killed. It is stopped before the
 * folder is used again; a process that merely has its old number is left alone.
 */
final class StalePostmaster {
  private static final Duration LIMIT = Duration.ofSeconds(15);

  private StalePostmaster() {}

  static void stop(Path data) {
    Path pidFile = data.resolve("postmaster.pid");
    if (!Files.exists(pidFile)) {
      return;
    }
    Optional<ProcessHandle> left = ProcessHandle.of(pidIn(pidFile)).filter(p -> worksIn(p, data));
    left.ifPresent(StalePostmaster::end);
    try {
      Files.deleteIfExists(pidFile);
    } catch (IOException e) {
      throw new StackException("The file " + pidFile + " could not be deleted", e);
    }
  }

  /** A process of initdb writes its number with a minus sign. */
  private static long pidIn(Path pidFile) {
    try {
      List<String> lines = Files.readAllLines(pidFile);
      return lines.isEmpty() ? -1 : Math.abs(Long.parseLong(lines.get(0).strip()));
    } catch (IOException | NumberFormatException e) {
      return -1;
    }
  }

  /** PostgreSQL works in its data folder: that tells it from a stranger with the same number. */
  private static boolean worksIn(ProcessHandle process, Path data) {
    try {
      return Files.readSymbolicLink(Path.of("/proc/" + process.pid() + "/cwd"))
          .equals(data.toRealPath());
    } catch (IOException e) {
      return false;
    }
  }

  private static void end(ProcessHandle process) {
    Child.signal(process.pid(), "INT");
    if (!hasEnded(process)) {
      Child.signal(process.pid(), "QUIT");
      if (!hasEnded(process)) {
        throw new StackException(
            "A PostgreSQL from an earlier run (process "
                + process.pid()
                + ") does not stop. End it by hand and start again.");
      }
    }
  }

  private static boolean hasEnded(ProcessHandle process) {
    try {
      process.onExit().get(LIMIT.toMillis(), TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException | ExecutionException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
