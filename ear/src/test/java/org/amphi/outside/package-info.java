/** The built EAR in the configured server, tried as browsers and attackers see it. */
@NullMarked
package org.amphi.outside;

import org.jspecify.annotations.NullMarked;
