/** Ministries: whom a session, an account and a figure belong to. */
@AppModule(
    name = "tenancy",
    uses = {"shared"})
@NullMarked
package org.amphi.tenancy;

import org.amphi.shared.AppModule;
import org.jspecify.annotations.NullMarked;
