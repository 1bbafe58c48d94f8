package org.amphi.booking;

/**
 * A booking as it was filled in, before anything is known to be right about it.
 *
 * @param start local date and time, {@code 2026-11-24T10:00}
 * @param zone an identifier of the IANA time zone database
 */
public record BookingRequest(
    String title, String kind, String start, String zone, int durationMinutes) {}
