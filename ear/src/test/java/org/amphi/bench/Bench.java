package org.amphi.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.amphi.bench.report.Machine;
import org.amphi.bench.report.Report;

/** The program behind {@code ./amphi bench}. */
public final class Bench {
  static final String USAGE =
      """
      Usage: ./amphi bench NAME [--json FILE] [--only PART[,PART ...]] [--small]

        media   what the media plane costs and how fast it is, about eight minutes. Its parts:
                  capacity      350 receivers of one camera, 50 of 30 cameras, on a bare Janus
                  pages         30 cameras in pages of 12, as far as the machine goes
                  first-frame   the first picture through Amphi over that of a bare Janus
                  room          Amphi's own cores while 350 come in, and while they sit
                  recovery      two Januses, one of which is killed, then frozen

      --small has few people and no goals: it shows that all works. Everything runs on this
      machine, with servers of its own on free ports, and wants it for itself: the report says
      how busy others kept it. Ctrl-C ends it.
      """;

  private Bench() {}

  /** See {@link #USAGE}. */
  public static void main(String[] arguments) throws Exception {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    List<String> words = List.of(arguments);
    if (words.isEmpty() || !words.get(0).equals("media")) {
      out.print(USAGE);
      return;
    }
    Optional<Set<String>> only = option(words, "--only").map(list -> Set.of(list.split(",", -1)));
    Optional<Path> json = option(words, "--json").map(Path::of);
    boolean small = words.contains("--small");
    Report report = new Report(out, !small);
    report.note(Machine.described());
    new MediaBench(report, small ? Scale.SMALL : Scale.FULL)
        .run(part -> only.isEmpty() || only.get().contains(part));
    report.summary();
    if (json.isPresent()) {
      report.write(json.get());
    }
    // The servers are stopped; idle threads of HTTP clients would keep the program waiting.
    System.exit(report.failures() > 0 ? 1 : 0);
  }

  private static Optional<String> option(List<String> words, String name) {
    int at = words.indexOf(name);
    return at >= 0 && at + 1 < words.size() ? Optional.of(words.get(at + 1)) : Optional.empty();
  }
}
