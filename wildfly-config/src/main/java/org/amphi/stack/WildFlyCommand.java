package org.amphi.stack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A base folder of its own for a server, and the command line that starts it there. The
 * configuration is copied afresh from the configured server at each start, the data stay.
 */
final class WildFlyCommand {
  private static final String OPTIONS = "wildfly-jvm.options";

  private WildFlyCommand() {}

  static Child start(WildFlyOptions options, int webPort, int managementPort) {
    Path home = requireHome(options.home());
    Path base = Folders.make(options.folder());
    Path configuration = base.resolve("configuration");
    Folders.delete(configuration);
    Folders.delete(base.resolve("tmp"));
    Folders.delete(base.resolve("data/content"));
    Folders.copy(home.resolve("standalone/configuration"), configuration);
    Folders.make(base.resolve("deployments"));
    setAsideLog(Folders.make(base.resolve("log")));
    Map<String, String> environment = new HashMap<>(options.environment());
    @Nullable LocalCertificate certificate = options.certificate();
    if (certificate != null) {
      environment.putAll(certificate.environment());
    }
    return Child.start(
        commandLine(options, home, base, webPort, managementPort),
        Account.own(),
        "KILL",
        base,
        environment,
        base.resolve("log/console.log"));
  }

  /** So that what is read for reasons is of this start only. */
  private static void setAsideLog(Path folder) {
    Path log = folder.resolve("server.log");
    try {
      if (Files.exists(log)) {
        Path aside = folder.resolve("server.previous.log");
        Files.move(log, aside, StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException e) {
      throw new StackException("The log " + log + " cannot be set aside", e);
    }
  }

  private static Path requireHome(Path home) {
    if (!Files.exists(home.resolve("jboss-modules.jar"))) {
      throw new StackException(
          "There is no configured server in "
              + home
              + ". Build it with: mvn package -pl wildfly-config");
    }
    return home.toAbsolutePath();
  }

  private static List<String> commandLine(
      WildFlyOptions options, Path home, Path base, int webPort, int managementPort) {
    boolean https = options.certificate() != null;
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-D[Standalone]");
    command.add("@" + jvmOptions(base));
    command.add("-Dorg.jboss.boot.log.file=" + base.resolve("log/server.log"));
    command.add("-Dlogging.configuration=file:" + base.resolve("configuration/logging.properties"));
    command.add("-Djboss.home.dir=" + home);
    command.add("-Djboss.server.base.dir=" + base);
    command.add("-Djboss.node.name=amphi-" + webPort);
    command.add("-Djboss.tx.node.id=amphi-" + webPort);
    command.add("-Djboss.bind.address=" + options.address());
    command.add("-Djboss.bind.address.management=127.0.0.1");
    command.add("-Djboss.management.http.port=" + managementPort);
    command.add("-Djboss.http.port=" + (https ? Ports.free() : webPort));
    command.add("-Djboss.https.port=" + (https ? webPort : Ports.free()));
    command.add("-jar");
    command.add(home.resolve("jboss-modules.jar").toString());
    command.add("-mp");
    command.add(home.resolve("modules").toString());
    command.add("org.jboss.as.standalone");
    command.add("-c");
    command.add(https ? "standalone-full-https.xml" : "standalone-full.xml");
    return command;
  }

  private static Path jvmOptions(Path base) {
    Path file = base.resolve(OPTIONS);
    try (@Nullable InputStream stream = WildFlyCommand.class.getResourceAsStream(OPTIONS)) {
      if (stream == null) {
        throw new IOException("missing on the class path: " + OPTIONS);
      }
      Files.copy(stream, file, StandardCopyOption.REPLACE_EXISTING);
      return file;
    } catch (IOException e) {
      throw new StackException("The file " + file + " cannot be written", e);
    }
  }
}
