package org.amphi.web.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import org.amphi.web.security.SecurityHeaders;

/**
 * Serves the two page templates with this answer's nonce in them: the sign-in page, to which the
 * container's FORM login forwards, and the application for every other address.
 */
public class PageServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  /** The container's login page; {@link #SIGN_IN_FAILED} after a wrong password. */
  private static final String SIGN_IN = "/connexion";

  private static final String SIGN_IN_FAILED = "/connexion/erreur";

  @SuppressWarnings("NullAway.Init")
  private String application;

  @SuppressWarnings("NullAway.Init")
  private String signIn;

  @Override
  public void init() throws ServletException {
    application = template("index.html");
    signIn = template("login.html");
  }

  private String template(String name) throws ServletException {
    try (InputStream page = getServletContext().getResourceAsStream("/WEB-INF/pages/" + name)) {
      if (page == null) {
        throw new ServletException("the page " + name + " is missing: was the front-end built?");
      }
      return new String(page.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new ServletException("cannot read the page " + name, e);
    }
  }

  /** The container forwards POSTs of the sign-in form here, as well as GETs. */
  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getServletPath();
    String extra = request.getPathInfo() == null ? "" : request.getPathInfo();
    boolean failed = (path + extra).equals(SIGN_IN_FAILED);
    String page = path.equals(SIGN_IN) ? signIn : application;
    response.setContentType("text/html;charset=UTF-8");
    response
        .getWriter()
        .write(
            page.replace("__CSP_NONCE__", nonceOf(request))
                .replace("__LOGIN_ERROR__", Boolean.toString(failed)));
  }

  private static String nonceOf(HttpServletRequest request) {
    return request.getAttribute(SecurityHeaders.NONCE) instanceof String nonce ? nonce : "";
  }
}
