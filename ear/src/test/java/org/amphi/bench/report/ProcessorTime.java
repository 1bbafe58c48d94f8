package org.amphi.bench.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Seconds of processor time that were used up, by proc(5). */
public final class ProcessorTime {
  /** What sysconf(_SC_CLK_TCK) says on every Linux. */
  private static final double TICKS_A_SECOND = 100;

  private static final int USER = 11;
  private static final int SYSTEM = 12;

  private ProcessorTime() {}

  /** Of a process with all its threads, in its own code and in the kernel's. */
  public static double of(long pid) {
    String stat = read(Path.of("/proc/" + pid + "/stat"));
    // The program's name stands in brackets and may hold anything.
    List<String> words = words(stat.substring(stat.lastIndexOf(')') + 2));
    return (Long.parseLong(words.get(USER)) + Long.parseLong(words.get(SYSTEM))) / TICKS_A_SECOND;
  }

  /** Of this program. */
  public static double own() {
    return of(ProcessHandle.current().pid());
  }

  /** Of the whole machine, by whomever. */
  public static double machine() {
    List<String> words = words(read(Path.of("/proc/stat")).lines().findFirst().orElseThrow());
    double ticks = 0;
    for (int i : new int[] {1, 2, 3, 6, 7, 8}) {
      ticks += Long.parseLong(words.get(i));
    }
    return ticks / TICKS_A_SECOND;
  }

  private static List<String> words(String line) {
    return List.of(line.strip().split("\\s+", -1));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
