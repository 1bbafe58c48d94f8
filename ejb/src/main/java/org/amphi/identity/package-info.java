/**
 * Who is calling: accounts of agents, the links that let people into a room, and the passes that a
 * browser holds once a link was shown. No secret of a link is stored anywhere: it is derived from
 * the installation's key.
 */
@AppModule(
    name = "identity",
    uses = {"shared", "tenancy"})
@NullMarked
package org.amphi.identity;

import org.amphi.shared.AppModule;
import org.jspecify.annotations.NullMarked;
