/**
 * The relay (TURN, RFC 8656) for browsers that reach no media server by themselves: who may use it,
 * and for how long. The relay itself runs beside the application; see the deployment guide.
 */
@NullMarked
package org.amphi.media.relay;

import org.jspecify.annotations.NullMarked;
