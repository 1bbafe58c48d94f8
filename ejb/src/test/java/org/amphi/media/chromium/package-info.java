/** Real browsers as peers of real media servers. */
@NullMarked
package org.amphi.media.chromium;

import org.jspecify.annotations.NullMarked;
