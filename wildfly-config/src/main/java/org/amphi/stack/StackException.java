package org.amphi.stack;

import org.jspecify.annotations.Nullable;

/**
 * A part of the embedded stack could not be started or used. The message is meant for the person at
 * the terminal: what happened, and what to do next.
 */
public final class StackException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Says what happened and what to do next. */
  public StackException(String message) {
    super(message);
  }

  /** Says what happened and what to do next, and keeps the technical reason. */
  public StackException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
