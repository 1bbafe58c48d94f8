package org.amphi.stack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Web applications of a page or two, to see how the configured server treats them. */
final class TinyWar {
  private static final String SIGN_IN_BY_FORM =
      """
      <web-app xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.0">
        <security-constraint>
          <web-resource-collection>
            <web-resource-name>all</web-resource-name>
            <url-pattern>/index.jsp</url-pattern>
          </web-resource-collection>
          <auth-constraint><role-name>manager</role-name></auth-constraint>
        </security-constraint>
        <login-config>
          <auth-method>FORM</auth-method>
          <form-login-config>
            <form-login-page>/login.html</form-login-page>
            <form-error-page>/wrong.html</form-error-page>
          </form-login-config>
        </login-config>
        <security-role><role-name>manager</role-name></security-role>
      </web-app>
      """;

  private TinyWar() {}

  /** A page that opens a session. */
  static Path withSession(Path folder) throws IOException {
    return write(folder.resolve("session.war"), Map.of("index.jsp", "<%= session.getId() %>"));
  }

  /** A page that reads the whole body before it answers. */
  static Path thatReads(Path folder, String name) throws IOException {
    return write(
        folder.resolve(name),
        Map.of("index.jsp", "read <%= request.getInputStream().readAllBytes().length %>"));
  }

  /** A page that only managers may see, after they signed in by a form. */
  static Path forManagers(Path folder, String name) throws IOException {
    return write(
        folder.resolve(name),
        Map.of(
            "index.jsp",
                "welcome <%= request.getUserPrincipal().getName() %> by <%= request.getMethod() %>",
            "login.html", "please sign in",
            "wrong.html", "wrong password",
            "WEB-INF/web.xml", SIGN_IN_BY_FORM,
            "WEB-INF/jboss-web.xml",
                "<jboss-web><security-domain>amphi</security-domain></jboss-web>"));
  }

  private static Path write(Path war, Map<String, String> files) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(war))) {
      for (Map.Entry<String, String> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return war;
  }
}
