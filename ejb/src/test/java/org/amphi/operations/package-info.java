@NullMarked
package org.amphi.operations;

import org.jspecify.annotations.NullMarked;
