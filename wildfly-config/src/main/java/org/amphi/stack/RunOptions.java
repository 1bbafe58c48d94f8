package org.amphi.stack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands on the command line of {@code ./amphi run}. */
record RunOptions(
    int port,
    boolean portGiven,
    @Nullable String host,
    Path data,
    @Nullable Path ear,
    Path server,
    int mediaServers) {
  static final String USAGE =
      """
      Usage: ./amphi run [--port N] [--host ADDRESS] [--data DIR] [--media-servers N]

        --port N           the web port; 8080 when not given, another one when that is in use
        --host ADDRESS     serve visitors from other machines: HTTPS on this address or name
        --data DIR         where database, accounts and key are kept between runs
        --media-servers N  how many Januses are started; 1 when not given
      """;

  private static final int DEFAULT_PORT = 8080;

  static RunOptions parse(String... arguments) {
    int port = DEFAULT_PORT;
    boolean portGiven = false;
    @Nullable String host = null;
    Path data = Folders.dataHome();
    @Nullable Path ear = null;
    Path server = Path.of("wildfly-config/target/wildfly");
    int mediaServers = 1;
    Iterator<String> words = List.copyOf(Arrays.asList(arguments)).iterator();
    while (words.hasNext()) {
      String option = words.next();
      switch (option) {
        case "--port" -> {
          port = port(value(option, words));
          portGiven = true;
        }
        case "--media-servers" -> mediaServers = number(value(option, words));
        case "--host" -> host = value(option, words);
        case "--data" -> data = Path.of(value(option, words));
        case "--ear" -> ear = existing(Path.of(value(option, words)));
        case "--server" -> server = Path.of(value(option, words));
        default -> throw new StackException("Unknown option: " + option + "\n\n" + USAGE);
      }
    }
    return new RunOptions(port, portGiven, host, data, ear, server, mediaServers);
  }

  private static String value(String option, Iterator<String> words) {
    if (!words.hasNext()) {
      throw new StackException("The option " + option + " needs a value.\n\n" + USAGE);
    }
    return words.next();
  }

  private static int port(String text) {
    if (text.matches("\\d{1,5}") && Integer.parseInt(text) <= 65535 && !text.matches("0+")) {
      return Integer.parseInt(text);
    }
    throw new StackException("A port is a number from 1 to 65535, not: " + text);
  }

  private static int number(String text) {
    if (text.matches("[1-9]")) {
      return Integer.parseInt(text);
    }
    throw new StackException("This machine starts 1 to 9 media servers, not: " + text);
  }

  private static Path existing(Path file) {
    if (!Files.exists(file)) {
      throw new StackException("There is no application in " + file + ". Build it first.");
    }
    return file;
  }

  /** The port to use: the given one or none at all, the default one or any other that is free. */
  int usablePort() {
    if (Ports.isFree(port)) {
      return port;
    }
    if (portGiven && Ports.isForbidden(port)) {
      throw new StackException(
          "Permission denied: port "
              + port
              + " is kept for the system's administrator. Choose one from 1024 on with --port.");
    }
    if (portGiven) {
      throw new StackException(
          "Port " + port + " is in use by another program. Choose another with --port.");
    }
    return Ports.free();
  }
}
