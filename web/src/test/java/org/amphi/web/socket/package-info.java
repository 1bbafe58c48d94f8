/** The transport's own rules, without a container. */
@NullMarked
package org.amphi.web.socket;

import org.jspecify.annotations.NullMarked;
