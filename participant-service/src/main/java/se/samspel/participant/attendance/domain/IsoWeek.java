package se.samspel.participant.attendance.domain;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** A week as Sweden numbers them (ISO 8601), written {@code 2026-W47}. */
public record IsoWeek(LocalDate monday) {

    private static final String FIRST_DAY = "-1";

    /** Empty for what is no week, a 53rd one of a year that has 52 for example. */
    public static Optional<IsoWeek> parse(String text) {
        try {
            return Optional.of(
                    new IsoWeek(
                            LocalDate.parse(text + FIRST_DAY, DateTimeFormatter.ISO_WEEK_DATE)));
        } catch (DateTimeParseException noWeek) {
            return Optional.empty();
        }
    }

    public LocalDate sunday() {
        return monday.plusDays(6);
    }

    @Override
    public String toString() {
        String day = monday.format(DateTimeFormatter.ISO_WEEK_DATE);
        return day.substring(0, day.length() - FIRST_DAY.length());
    }
}
