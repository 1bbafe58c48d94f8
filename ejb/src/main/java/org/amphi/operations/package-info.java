/** What keeps an installation in order: for now, the database's schema. */
@AppModule(
    name = "operations",
    uses = {
      "shared",
      "tenancy",
      "identity",
      "booking",
      "media",
      "room",
      "attendance",
      "collaboration",
      "signalling"
    })
@NullMarked
package org.amphi.operations;

import org.amphi.shared.AppModule;
import org.jspecify.annotations.NullMarked;
