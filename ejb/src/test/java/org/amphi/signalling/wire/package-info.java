/**
 * The wire between Java and TypeScript: the front-end's types are generated from the records, and
 * the same fixtures are read by JUnit and Vitest.
 */
@NullMarked
package org.amphi.signalling.wire;

import org.jspecify.annotations.NullMarked;
