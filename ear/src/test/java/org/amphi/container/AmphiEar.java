package org.amphi.container;

import java.io.File;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The EAR as it was built, with test classes put into its web module. */
final class AmphiEar {
  private AmphiEar() {}

  static EnterpriseArchive with(Class<?>... tests) {
    EnterpriseArchive ear =
        ShrinkWrap.createFromZipFile(
            EnterpriseArchive.class, new File(System.getProperty("amphi.ear")));
    WebArchive web = ear.getAsType(WebArchive.class, "/web.war");
    web.addClasses(tests);
    ear.delete("/web.war");
    return ear.addAsModule(Testable.archiveToTest(web));
  }
}
