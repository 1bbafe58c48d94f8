package org.amphi.shared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Declares a package as a module of the application, and the modules that it may use. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PACKAGE)
public @interface AppModule {
  /** The package's simple name. */
  String name();

  /** Names of the modules that this one may depend on; sub-packages belong to their parent. */
  String[] uses();
}
