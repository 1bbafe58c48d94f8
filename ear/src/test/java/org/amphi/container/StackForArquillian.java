package org.amphi.container;

import java.nio.file.Path;
import org.amphi.stack.EmbeddedStack;
import org.amphi.stack.StackOptions;
import org.jspecify.annotations.Nullable;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Starts database, media server and WildFly, without the application, before Arquillian looks for a
 * container; Arquillian deploys the application with the tests in it.
 */
public final class StackForArquillian implements LauncherSessionListener {
  private @Nullable EmbeddedStack stack;

  @Override
  public void launcherSessionOpened(LauncherSession session) {
    if (Boolean.getBoolean("amphi.arquillian")) {
      stack = EmbeddedStack.start(StackOptions.of(Path.of(System.getProperty("amphi.server"))));
      System.setProperty(
          "amphi.management.port", Integer.toString(stack.server().managementPort()));
    }
  }

  @Override
  public void launcherSessionClosed(LauncherSession session) {
    if (stack != null) {
      stack.close();
    }
  }
}
