/** What people in a room do together beside sound and pictures: for now, the public chat. */
@AppModule(
    name = "collaboration",
    uses = {"shared", "identity", "room"})
@NullMarked
package org.amphi.collaboration;

import org.amphi.shared.AppModule;
import org.jspecify.annotations.NullMarked;
