package org.amphi.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.modules.syntax.ModuleDependencyScope.consideringOnlyDependenciesInAnyPackage;
import static com.tngtech.archunit.library.modules.syntax.ModuleRuleDefinition.modules;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.amphi.shared.AppModule;

/** Who may use what. The modules say so themselves, in the annotation on their package. */
@AnalyzeClasses(
    packages = "org.amphi",
    importOptions = {ImportOption.DoNotIncludeTests.class, ModulesTest.Application.class})
class ModulesTest {
  private static final String WEB = "org.amphi.web..";
  private static final String BATCH = "org.amphi.batch..";

  /** The application alone, without what starts it on a developer's machine. */
  static final class Application implements ImportOption {
    @Override
    public boolean includes(Location location) {
      return !location.contains("/org/amphi/stack/");
    }
  }

  @ArchTest
  static final ArchRule MODULES_USE_WHAT_THEY_DECLARE =
      modules()
          .definedByAnnotation(AppModule.class)
          .should()
          .respectTheirAllowedDependenciesDeclaredIn(
              "uses", consideringOnlyDependenciesInAnyPackage("org.amphi.."));

  @ArchTest
  static final ArchRule NOTHING_USES_THE_ADAPTERS =
      noClasses()
          .that()
          .resideOutsideOfPackages(WEB, BATCH)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(WEB, BATCH);

  @ArchTest
  static final ArchRule TRANSPORTS_STAY_IN_WEB =
      noClasses()
          .that()
          .resideOutsideOfPackage(WEB)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("jakarta.ws.rs..", "jakarta.websocket..", "jakarta.servlet..");

  @ArchTest
  static final ArchRule ENGINES_STAY_IN_THEIR_ADAPTERS =
      noClasses()
          .that()
          .resideOutsideOfPackages("org.amphi.media.janus..", "org.amphi.media.kurento..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.amphi.media.janus..", "org.amphi.media.kurento..", "org.kurento..");

  @ArchTest
  static final ArchRule THE_ROOM_IS_PURE =
      noClasses()
          .that()
          .haveNameMatching("org\\.amphi\\.room\\.(RoomState|Membership|Publishing|Distribution)")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("jakarta..", "java.util.concurrent..", "java.io..", "java.net..");

  @ArchTest
  static final ArchRule TIME_COMES_FROM_THE_CLOCK =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.amphi.shared..")
          .should()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(LocalDate.class, "now")
          .orShould()
          .callMethod(LocalDateTime.class, "now")
          .orShould()
          .callMethod(Clock.class, "systemUTC")
          .orShould()
          .callMethod(System.class, "currentTimeMillis");

  @ArchTest
  static final ArchRule THREADS_COME_FROM_THE_CONTAINER =
      noClasses()
          .should()
          .callConstructor(Thread.class)
          .orShould()
          .callConstructor(Thread.class, Runnable.class);

  @ArchTest
  static final ArchRule NAMES_SAY_WHAT_THINGS_ARE =
      noClasses()
          .should()
          .haveSimpleNameEndingWith("Impl")
          .orShould()
          .haveSimpleNameEndingWith("Manager")
          .orShould()
          .haveSimpleNameEndingWith("Util")
          .orShould()
          .haveSimpleNameEndingWith("Helper")
          .orShould()
          .haveSimpleNameEndingWith("DTO");
}
