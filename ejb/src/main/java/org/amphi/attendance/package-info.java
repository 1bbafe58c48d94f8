/** Who was in which room, from when to when: the visits, as rooms report them. */
@AppModule(
    name = "attendance",
    uses = {"shared", "tenancy", "identity", "booking", "room", "media"})
@NullMarked
package org.amphi.attendance;

import org.amphi.shared.AppModule;
import org.jspecify.annotations.NullMarked;
