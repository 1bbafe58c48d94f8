/**
 * What every part of Amphi speaks of: ids, refusals and the clock. Ten types at most; a thing that
 * only one domain needs lives in that domain.
 */
@AppModule(
    name = "shared",
    uses = {})
@NullMarked
package org.amphi.shared;

import org.jspecify.annotations.NullMarked;
