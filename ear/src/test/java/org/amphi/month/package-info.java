/**
 * The month's usage report in the built EAR: its figures, and that it is finished after a crash.
 */
@NullMarked
package org.amphi.month;

import org.jspecify.annotations.NullMarked;
