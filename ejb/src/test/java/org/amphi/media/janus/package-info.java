/** The contract on a real Janus, with real browsers as peers. */
@NullMarked
package org.amphi.media.janus;

import org.jspecify.annotations.NullMarked;
