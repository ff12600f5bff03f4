package se.samspel.funding.calendar.domain;

import java.time.LocalDate;
import java.util.List;

/**
 * A whole day in a calendar.
 *
 * @param uid the same each time it is written, so that a subscriber's program knows it again
 * @param alarms how many days before it one is to be reminded
 */
public record CalendarEntry(
        String uid,
        LocalDate day,
        String summary,
        String place,
        boolean cancelled,
        List<Integer> alarms) {}
