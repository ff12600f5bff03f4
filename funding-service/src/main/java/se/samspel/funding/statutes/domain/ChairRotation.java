package se.samspel.funding.statutes.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The chair goes round among these members, so many years each from the first day on, as in Östra
 * Södertörn: three municipalities, two years each. Members are organisation numbers.
 */
public record ChairRotation(List<String> order, int years, LocalDate from) {

    public ChairRotation {
        order = List.copyOf(order);
        if (order.isEmpty() || years < 1) {
            throw new StatutesRule.RotationUnfit();
        }
    }

    /**
     * @param to the last day
     */
    public record Turn(String organisationNumber, LocalDate from, LocalDate to) {}

    /** Whose the chair is; null before the rotation begins. */
    public @Nullable Turn on(LocalDate day) {
        return day.isBefore(from) ? null : turn(index(day));
    }

    /** All turns of which a day lies between these two, both included. */
    public List<Turn> between(LocalDate first, LocalDate last) {
        LocalDate start = first.isBefore(from) ? from : first;
        if (last.isBefore(start)) {
            return List.of();
        }
        return IntStream.rangeClosed(index(start), index(last)).mapToObj(this::turn).toList();
    }

    /** One turn of each member. */
    public int roundYears() {
        return order.size() * years;
    }

    private int index(LocalDate day) {
        int index = (int) (ChronoUnit.YEARS.between(from, day) / years);
        // From 29 February on whole years are counted to a day that common years don't have.
        return from.plusYears((long) (index + 1) * years).isAfter(day) ? index : index + 1;
    }

    private Turn turn(int index) {
        LocalDate begins = from.plusYears((long) index * years);
        LocalDate next = from.plusYears((long) (index + 1) * years);
        return new Turn(order.get(index % order.size()), begins, next.minusDays(1));
    }
}
