/**
 * The embedded stack: a PostgreSQL, a Janus and the configured WildFly, started together on one
 * Linux machine for trying Amphi out and for its tests. Every part keeps to folders and free ports
 * of its own, dies with the program that started it and leaves foreign processes alone. It is not a
 * production set-up: see DEPLOYMENT.md for that.
 */
@NullMarked
package org.amphi.stack;

import org.jspecify.annotations.NullMarked;
