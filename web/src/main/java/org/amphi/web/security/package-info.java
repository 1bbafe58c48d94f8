/** Who is calling, and what every answer of the server tells browsers to forbid. */
@NullMarked
package org.amphi.web.security;

import org.jspecify.annotations.NullMarked;
