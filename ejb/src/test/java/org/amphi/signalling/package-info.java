/** What waits to be sent, what may be said, and the seat that turns the one into the other. */
@NullMarked
package org.amphi.signalling;

import org.jspecify.annotations.NullMarked;
