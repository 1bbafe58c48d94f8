package org.amphi.booking;

/**
 * A booking as it was filled in, before anything is known to be right about it.
 *
 * @param start local date and time, {@code 2026-11-24T10:00}
 * @param zone an identifier of the IANA time zone database
 * @param participants how many people are expected, hosts included
 * @param cameras how many of them are expected to be seen at the same time
 */
public record BookingRequest(
    String title,
    String kind,
    String start,
    String zone,
    int durationMinutes,
    int participants,
    int cameras) {}
