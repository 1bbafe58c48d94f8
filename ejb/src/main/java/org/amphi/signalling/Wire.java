package org.amphi.signalling;

import java.util.function.Consumer;

/** One socket as signalling needs it. Implementations never block. */
public interface Wire {
  /**
   * Starts to send a text; not called again before {@code sent} was.
   *
   * @param sent told once whether it went out; on any thread
   */
  void send(String text, Consumer<Boolean> sent);

  /** Closes in order, after what was sent. */
  void close(Closing why);

  /** Cuts at once, without a word: the other side does not listen. */
  void cut();

  /** Why a socket is closed: status codes of RFC 6455, section 7.4.1. */
  enum Closing {
    NORMAL(1000),
    POLICY_VIOLATION(1008),
    TOO_BIG(1009),
    TRY_AGAIN_LATER(1013);

    private final int status;

    Closing(int status) {
      this.status = status;
    }

    /** The number on the wire. */
    public int status() {
      return status;
    }
  }
}
