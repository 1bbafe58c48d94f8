/**
 * What the page {@code /test} measures against, for everybody and without an account: servers for
 * ICE, bytes to take and to give. All of it is bounded, per server and per address.
 */
@NullMarked
package org.amphi.web.preflight;

import org.jspecify.annotations.NullMarked;
