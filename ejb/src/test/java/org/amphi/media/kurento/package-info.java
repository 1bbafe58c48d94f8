/**
 * Kurento's adapter, and a stand-in for its server that keeps to the recorded sessions: what is
 * said over the wire, without any media behind it.
 */
@NullMarked
package org.amphi.media.kurento;

import org.jspecify.annotations.NullMarked;
