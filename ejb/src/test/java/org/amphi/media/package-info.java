/** The port's contract, the fake that keeps it, and the peers that try it. */
@NullMarked
package org.amphi.media;

import org.jspecify.annotations.NullMarked;
