@NullMarked
package org.amphi.reporting;

import org.jspecify.annotations.NullMarked;
