/**
 * The port to the media servers that forward sound and pictures, in words that fit every engine. A
 * room speaks to {@link org.amphi.media.MediaServer} and {@link org.amphi.media.MediaRoom} only;
 * each engine's adapter is a sub-package, and the only user of that vendor's API.
 */
@AppModule(
    name = "media",
    uses = {"shared"})
@NullMarked
package org.amphi.media;

import org.amphi.shared.AppModule;
import org.jspecify.annotations.NullMarked;
