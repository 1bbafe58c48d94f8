/**
 * What Amphi costs, measured: {@code ./amphi bench}. Every figure comes with the way it was found,
 * and is compared with a named reference in the same run on the same machine.
 */
@NullMarked
package org.amphi.bench;

import org.jspecify.annotations.NullMarked;
