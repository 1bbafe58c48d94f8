/**
 * The live room: an actor with a pure core. {@link org.amphi.room.RoomState} decides and knows
 * nothing of sockets, media servers or clocks; {@link org.amphi.room.LiveRoom} runs it, one command
 * at a time, and carries the decisions out. The way in for opening, closing and listing is {@link
 * org.amphi.room.RoomLifecycle}.
 */
@AppModule(
    name = "room",
    uses = {"shared", "tenancy", "identity", "booking", "media"})
@NullMarked
package org.amphi.room;

import org.amphi.shared.AppModule;
import org.jspecify.annotations.NullMarked;
