@NullMarked
package org.amphi.attendance;

import org.jspecify.annotations.NullMarked;
