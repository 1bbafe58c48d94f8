package org.amphi.booking;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * How many a session is booked for; its room seats no more.
 *
 * @param participants people in the room at the same time, hosts included
 * @param cameras that are on at the same time
 */
@Embeddable
public record Capacity(
    @Column(name = "participants", nullable = false) int participants,
    @Column(name = "cameras", nullable = false) int cameras) {}
