/** Light participants of a running Amphi: they come and signal as a page does. */
@NullMarked
package org.amphi.bench.live;

import org.jspecify.annotations.NullMarked;
