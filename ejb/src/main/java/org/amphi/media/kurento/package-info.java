/**
 * Kurento as a media server: pipelines and endpoints over the vendor's own client, driven by the
 * server alone. Nothing of {@code org.kurento} leaves this package.
 */
@NullMarked
package org.amphi.media.kurento;

import org.jspecify.annotations.NullMarked;
