package org.amphi.media;

/**
 * How much a room asks of a media server.
 *
 * @param participants who receive
 * @param cameras and screens, which are sent
 * @param shown most pictures that one browser shows at once
 */
public record Demand(int participants, int cameras, int shown) {}
