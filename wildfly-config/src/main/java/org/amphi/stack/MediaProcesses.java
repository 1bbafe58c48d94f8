package org.amphi.stack;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The media servers and the relay of one stack, and what the application is told of them. */
final class MediaProcesses {
  /** Starts a part, and sees to it that it is closed with the stack. */
  interface Starter {
    <T extends AutoCloseable> T start(String part, Supplier<T> starter);
  }

  private final String secret = SecretFile.randomText();
  private final List<JanusProcess> januses = new CopyOnWriteArrayList<>();
  private final StackOptions options;
  private volatile @Nullable CoturnProcess relay;

  MediaProcesses(StackOptions options) {
    this.options = options;
  }

  void open(Path data, Starter starter) {
    IceAddress address = IceAddress.choose(options.host());
    JanusOptions common = JanusOptions.defaults().withIceAddress(address).withSecret(secret);
    for (int number = 1; number <= options.mediaServers(); number++) {
      JanusOptions media = common.withName("janus-" + number);
      januses.add(
          starter.start(
              "Janus " + number + " (media on " + address.text() + ")",
              () -> JanusProcess.start(data.resolve(media.name()), media)));
    }
    // A machine with nothing but loopback has no relay: coturn never relays to loopback.
    if (!address.loopbackOnly()) {
      CoturnOptions ways = CoturnOptions.on(address.text());
      relay =
          starter.start("coturn (relay)", () -> CoturnProcess.start(data.resolve("coturn"), ways));
    }
  }

  List<JanusProcess> januses() {
    return List.copyOf(januses);
  }

  Optional<CoturnProcess> relay() {
    return Optional.ofNullable(relay);
  }

  Map<String, String> environment() {
    Map<String, String> environment = new HashMap<>();
    environment.put(
        "AMPHI_MEDIA_SERVERS",
        Stream.concat(
                januses.stream().map(JanusProcess::entry), options.otherMediaServers().stream())
            .collect(Collectors.joining(" ")));
    environment.put("AMPHI_JANUS_SECRET", secret);
    relay().map(CoturnProcess::environment).ifPresent(environment::putAll);
    return environment;
  }

  /** One for each process, completing when it has ended. */
  Stream<CompletableFuture<Process>> ends() {
    return Stream.concat(
        januses.stream().map(JanusProcess::onExit), relay().stream().map(CoturnProcess::onExit));
  }

  /** Starts again whatever ended by itself. */
  void restartDead(Progress progress) {
    for (JanusProcess janus : januses) {
      if (!janus.isAlive()) {
        janus.restart();
        progress.note(janus.name() + " had ended by itself; it was started again.");
      }
    }
    relay()
        .filter(coturn -> !coturn.isAlive())
        .ifPresent(
            coturn -> {
              coturn.restart();
              progress.note("coturn had ended by itself; it was started again.");
            });
  }
}
