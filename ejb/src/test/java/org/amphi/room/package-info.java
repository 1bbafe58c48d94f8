/** Rooms: their decisions alone, and the actor that runs them with fakes around it. */
@NullMarked
package org.amphi.room;

import org.jspecify.annotations.NullMarked;
