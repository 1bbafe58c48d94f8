/**
 * Janus as a media server: VideoRoom over the WebSocket API, driven by the server alone. Room
 * names, feeds and handles of Janus never leave this package.
 */
@NullMarked
package org.amphi.media.janus;

import org.jspecify.annotations.NullMarked;
