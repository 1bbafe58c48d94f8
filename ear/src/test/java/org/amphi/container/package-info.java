/** The built EAR in the configured server, tried from within by Arquillian. */
@NullMarked
package org.amphi.container;

import org.jspecify.annotations.NullMarked;
