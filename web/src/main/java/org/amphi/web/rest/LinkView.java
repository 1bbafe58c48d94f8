package org.amphi.web.rest;

import java.util.Locale;
import org.amphi.identity.Link;
import org.amphi.identity.Passes;

/**
 * A link as its owner sees it.
 *
 * @param path to be put behind the address of the service; the secret is in the fragment, which
 *     browsers send to nobody
 */
record LinkView(String id, String role, int version, String path) {
  static LinkView of(Link link, Passes passes) {
    return new LinkView(
        link.id().toString(),
        link.role().name().toLowerCase(Locale.ROOT),
        link.version(),
        "/salle/" + link.room() + "#" + passes.shown(link));
  }
}
