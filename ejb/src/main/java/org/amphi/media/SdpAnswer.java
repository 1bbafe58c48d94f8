package org.amphi.media;

/** A session description that answers (RFC 3264, RFC 8829). */
public record SdpAnswer(String sdp) {}
