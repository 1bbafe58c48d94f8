/** The rules of the house, held for the code of all modules. */
@NullMarked
package org.amphi.architecture;

import org.jspecify.annotations.NullMarked;
