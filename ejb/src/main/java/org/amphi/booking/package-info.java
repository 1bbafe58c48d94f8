/** Sessions in the calendar: who booked what, when, and for how long the room is open around it. */
@AppModule(
    name = "booking",
    uses = {"shared", "tenancy", "identity", "media"})
@NullMarked
package org.amphi.booking;

import org.amphi.shared.AppModule;
import org.jspecify.annotations.NullMarked;
