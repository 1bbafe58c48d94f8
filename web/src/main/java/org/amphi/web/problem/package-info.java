/** Refusals and faults as RFC 9457 problems, in the caller's language. */
@NullMarked
package org.amphi.web.problem;

import org.jspecify.annotations.NullMarked;
