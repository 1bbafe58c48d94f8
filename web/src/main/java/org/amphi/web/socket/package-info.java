/**
 * WebSocket transport of the signalling: handshake, frames and closing, nothing of what is said.
 */
@NullMarked
package org.amphi.web.socket;

import org.jspecify.annotations.NullMarked;
