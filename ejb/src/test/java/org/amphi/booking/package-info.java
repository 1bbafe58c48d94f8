/** Slots, what a booking must be, and where a session stands. */
@NullMarked
package org.amphi.booking;

import org.jspecify.annotations.NullMarked;
