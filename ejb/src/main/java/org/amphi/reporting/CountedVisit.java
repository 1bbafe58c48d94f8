package org.amphi.reporting;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A visit as the report sees it: from {@code in} until {@code out}, the latter excluded.
 *
 * @param person {@code account:...} or {@code guest:...}; one who comes back has the same
 * @param ministry the visitor's, null for a guest
 */
record CountedVisit(
    UUID session, String person, @Nullable String ministry, Instant in, Instant out) {}
