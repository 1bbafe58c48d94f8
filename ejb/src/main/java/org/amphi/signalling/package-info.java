/**
 * What browsers and rooms say to each other over a socket: the messages, their JSON, and the seat
 * that turns one into the other. Knows no transport: sockets are in the web module.
 *
 * <p>The records of {@link org.amphi.signalling.ClientMessage} and {@link
 * org.amphi.signalling.ServerMessage} are the schema; the front-end's types are generated from
 * them.
 */
@AppModule(
    name = "signalling",
    uses = {"shared", "identity", "room", "media"})
@NullMarked
package org.amphi.signalling;

import org.amphi.shared.AppModule;
import org.jspecify.annotations.NullMarked;
