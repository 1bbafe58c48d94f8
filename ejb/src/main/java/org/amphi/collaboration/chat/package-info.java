/** The public chat: lines are committed, in order, before anybody is told of them. */
@NullMarked
package org.amphi.collaboration.chat;

import org.jspecify.annotations.NullMarked;
