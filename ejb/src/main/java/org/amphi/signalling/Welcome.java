package org.amphi.signalling;

import java.time.Instant;
import java.util.List;

/**
 * What a browser is told on coming in, besides what the room knows.
 *
 * @param closesAt when the room closes at the latest
 * @param iceServers ways through firewalls, with credentials for this visit
 */
public record Welcome(Instant closesAt, List<ServerMessage.IceServer> iceServers) {}
