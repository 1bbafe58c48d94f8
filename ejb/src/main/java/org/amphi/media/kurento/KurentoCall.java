package org.amphi.media.kurento;

import org.kurento.client.Continuation;

/** One request to Kurento, told its result by a continuation. */
@FunctionalInterface
interface KurentoCall<T> {
  /** Sends it. May block while the client connects. */
  void send(Continuation<T> result);
}
