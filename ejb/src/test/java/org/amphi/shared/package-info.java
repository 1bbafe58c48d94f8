/** What every part speaks of; and the clock that tests set. */
@NullMarked
package org.amphi.shared;

import org.jspecify.annotations.NullMarked;
