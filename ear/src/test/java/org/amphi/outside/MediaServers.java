package org.amphi.outside;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How many Januses a test class's stack has. A class that says so gets a stack of its own, stopped
 * after its last test; all others share one with a single Janus.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface MediaServers {
  /** From 1 up; they are called janus-1, janus-2 and so on. */
  int value();
}
