package org.amphi.media;

/**
 * What an engine can do beyond what every engine does.
 *
 * @param layers cameras are sent in layers, and each receiver has the one that he wants
 * @param oneConnectionDown all that somebody receives comes on one connection
 * @param cascade one room can span several servers ({@link MediaRoom#cascade})
 * @param levels it tells who talks ({@link MediaListener#talking})
 */
public record Capabilities(
    boolean layers, boolean oneConnectionDown, boolean cascade, boolean levels) {}
