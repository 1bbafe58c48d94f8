/** Keys, secrets, links and passes. */
@NullMarked
package org.amphi.identity;

import org.jspecify.annotations.NullMarked;
