package org.amphi.media.kurento;

import org.amphi.media.IceCandidate;

/** Told of what happens to one WebRTC connection, one thing after the other. */
interface KurentoConnectionEvents {
  void candidate(IceCandidate candidate);

  void connected();

  void gone();
}
