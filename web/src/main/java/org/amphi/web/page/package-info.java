/** The pages: one template each, with a nonce of its own for every answer. */
@NullMarked
package org.amphi.web.page;

import org.jspecify.annotations.NullMarked;
