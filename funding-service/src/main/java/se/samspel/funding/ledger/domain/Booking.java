package se.samspel.funding.ledger.domain;

import java.time.LocalDate;
import java.util.List;

/**
 * What is to be booked.
 *
 * @param bookedOn the act's day, never after today
 * @param series one of the association's, as {@code Series.SP.name()}
 * @param text at most 200 characters, never about a person
 */
public record Booking(
        String associationId,
        LocalDate bookedOn,
        String series,
        SourceReference source,
        String text,
        List<Line> lines) {

    public Booking {
        lines = List.copyOf(lines);
    }

    /** In the series of what features book by themselves. */
    public static Booking of(
            String associationId, LocalDate bookedOn, SourceReference source, Entry entry) {
        return new Booking(
                associationId, bookedOn, Series.SP.name(), source, entry.text(), entry.lines());
    }

    /** What is written in the voucher. */
    public record Entry(String text, List<Line> lines) {

        public Entry {
            lines = List.copyOf(lines);
        }

        public static Entry of(String text, Line... lines) {
            return new Entry(text, List.of(lines));
        }
    }
}
