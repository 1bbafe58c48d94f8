/** The media server by itself, driven without Amphi: the reference of the benchmark. */
@NullMarked
package org.amphi.bench.bare;

import org.jspecify.annotations.NullMarked;
