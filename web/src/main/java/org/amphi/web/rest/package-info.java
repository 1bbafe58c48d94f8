/** The REST interface: JSON in, JSON out, every rule in the application's packages. */
@NullMarked
package org.amphi.web.rest;

import org.jspecify.annotations.NullMarked;
