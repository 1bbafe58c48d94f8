/**
 * WebRTC endpoints that cost far less than a browser: they connect as one does, send canned
 * pictures, and count what arrives by its headers instead of decoding it. Hundreds share one
 * thread. Load against machines of one's own only; the other side's certificate is not checked.
 */
@NullMarked
package org.amphi.bench.peer;

import org.jspecify.annotations.NullMarked;
