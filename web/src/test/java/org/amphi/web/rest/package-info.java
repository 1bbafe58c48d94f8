@NullMarked
package org.amphi.web.rest;

import org.jspecify.annotations.NullMarked;
