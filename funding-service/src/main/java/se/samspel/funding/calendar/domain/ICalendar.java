package se.samspel.funding.calendar.domain;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * A calendar of all-day entries (RFC 5545). Written by ourselves: it takes one component with an
 * alarm, and the library that our tests read it with folds lines by characters, so that a Swedish
 * line of its comes to twice the octets that the standard allows.
 */
public final class ICalendar {

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final String name;
    private final Instant writtenAt;

    public ICalendar(String name, Instant writtenAt) {
        this.name = name;
        this.writtenAt = writtenAt;
    }

    public String of(List<CalendarEntry> entries) {
        var text = new StringBuilder();
        text.append(ContentLine.of("BEGIN", "VCALENDAR"))
                .append(ContentLine.of("VERSION", "2.0"))
                .append(ContentLine.of("PRODID", "-//Samspel//Year wheel//SV"))
                .append(ContentLine.of("CALSCALE", "GREGORIAN"))
                .append(ContentLine.ofText("X-WR-CALNAME", name))
                .append(ContentLine.of("REFRESH-INTERVAL;VALUE=DURATION", "P1D"));
        entries.forEach(entry -> text.append(event(entry)));
        return text.append(ContentLine.of("END", "VCALENDAR")).toString();
    }

    private String event(CalendarEntry entry) {
        var text = new StringBuilder();
        text.append(ContentLine.of("BEGIN", "VEVENT"))
                .append(ContentLine.ofText("UID", entry.uid()))
                .append(ContentLine.of("DTSTAMP", STAMP.format(writtenAt)))
                .append(
                        ContentLine.of(
                                "DTSTART;VALUE=DATE",
                                DateTimeFormatter.BASIC_ISO_DATE.format(entry.day())))
                .append(
                        ContentLine.of(
                                "DTEND;VALUE=DATE",
                                DateTimeFormatter.BASIC_ISO_DATE.format(entry.day().plusDays(1))))
                .append(ContentLine.ofText("SUMMARY", entry.summary()));
        if (!entry.place().isEmpty()) {
            text.append(ContentLine.ofText("LOCATION", entry.place()));
        }
        text.append(ContentLine.of("STATUS", entry.cancelled() ? "CANCELLED" : "CONFIRMED"))
                // Nobody is busy the whole day.
                .append(ContentLine.of("TRANSP", "TRANSPARENT"));
        entry.alarms().forEach(days -> text.append(alarm(entry, days)));
        return text.append(ContentLine.of("END", "VEVENT")).toString();
    }

    private static String alarm(CalendarEntry entry, int daysBefore) {
        return ContentLine.of("BEGIN", "VALARM")
                + ContentLine.of("ACTION", "DISPLAY")
                + ContentLine.of("TRIGGER", "-P" + daysBefore + "D")
                + ContentLine.ofText("DESCRIPTION", entry.summary())
                + ContentLine.of("END", "VALARM");
    }
}
