package org.amphi.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.modules.syntax.ModuleDependencyScope.consideringOnlyDependenciesInAnyPackage;
import static com.tngtech.archunit.library.modules.syntax.ModuleRuleDefinition.modules;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.amphi.shared.AppModule;
import org.junit.jupiter.api.Test;

/** Who may use what. The modules say so themselves, in the annotation on their package. */
class ModulesTest {
  private static final String WEB = "org.amphi.web..";
  private static final String BATCH = "org.amphi.batch..";

  /** The application alone, without tests and what starts it on a developer's machine. */
  private static final JavaClasses APPLICATION =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .withImportOption(location -> !location.contains("/org/amphi/stack/"))
          .withImportOption(location -> !location.contains("-tests.jar"))
          .importPackages("org.amphi");

  @Test
  void allModulesAreLookedAt() {
    assertThat(APPLICATION)
        .extracting(JavaClass::getPackageName)
        .contains("org.amphi.room", "org.amphi.web.rest", "org.amphi.media.janus");
  }

  @Test
  void modulesUseWhatTheyDeclare() {
    modules()
        .definedByAnnotation(AppModule.class)
        .should()
        .respectTheirAllowedDependenciesDeclaredIn(
            "uses", consideringOnlyDependenciesInAnyPackage("org.amphi.."))
        .check(APPLICATION);
  }

  @Test
  void nothingUsesTheAdapters() {
    noClasses()
        .that()
        .resideOutsideOfPackages(WEB, BATCH)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(WEB, BATCH)
        .check(APPLICATION);
  }

  @Test
  void transportsStayInWeb() {
    noClasses()
        .that()
        .resideOutsideOfPackage(WEB)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("jakarta.ws.rs..", "jakarta.websocket..", "jakarta.servlet..")
        .check(APPLICATION);
  }

  @Test
  void enginesStayInTheirAdapters() {
    noClasses()
        .that()
        .resideOutsideOfPackages("org.amphi.media.janus..", "org.amphi.media.kurento..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.amphi.media.janus..", "org.amphi.media.kurento..", "org.kurento..")
        .check(APPLICATION);
  }

  @Test
  void theRoomIsPure() {
    noClasses()
        .that()
        .haveNameMatching("org\\.amphi\\.room\\.(RoomState|Membership|Publishing|Distribution)")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("jakarta..", "java.util.concurrent..", "java.io..", "java.net..")
        .check(APPLICATION);
  }

  @Test
  void timeComesFromTheClock() {
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
        .callMethod(System.class, "currentTimeMillis")
        .check(APPLICATION);
  }

  @Test
  void threadsComeFromTheContainer() {
    noClasses()
        .should()
        .callConstructor(Thread.class)
        .orShould()
        .callConstructor(Thread.class, Runnable.class)
        .check(APPLICATION);
  }

  @Test
  void namesSayWhatThingsAre() {
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
        .haveSimpleNameEndingWith("DTO")
        .check(APPLICATION);
  }
}
