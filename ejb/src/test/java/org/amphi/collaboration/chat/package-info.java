@NullMarked
package org.amphi.collaboration.chat;

import org.jspecify.annotations.NullMarked;
