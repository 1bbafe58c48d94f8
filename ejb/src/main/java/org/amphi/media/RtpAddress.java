package org.amphi.media;

/**
 * Where plain RTP (RFC 3550) goes.
 *
 * @param host an address, not a name
 * @param rtcpPort 0 when nothing is said of RTCP
 */
public record RtpAddress(String host, int port, int rtcpPort) {}
