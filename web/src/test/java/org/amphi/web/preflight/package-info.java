/** The bounds on testing, without a container. */
@NullMarked
package org.amphi.web.preflight;

import org.jspecify.annotations.NullMarked;
