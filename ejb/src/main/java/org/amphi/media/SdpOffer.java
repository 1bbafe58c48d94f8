package org.amphi.media;

/** A session description that proposes (RFC 3264, RFC 8829). */
public record SdpOffer(String sdp) {}
