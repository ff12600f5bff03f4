package se.samspel.reporting.resources.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.ToLongFunction;
import se.samspel.reporting.table.domain.Cell;
import se.samspel.reporting.teamreport.domain.Period;

/** How well a team's seats are filled over a period; nothing is rounded before it is told. */
record Staffing(List<TeamSeat> seats, Period period) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    Staffing {
        seats = List.copyOf(seats);
    }

    FullTime posts() {
        return FullTime.of(seats, period);
    }

    /** What is worked of what was agreed and isn't already financed, in per cent. */
    Cell actualShare() {
        long agreed = sum(seat -> seat.alreadyFinanced() ? 0 : seat.agreedPercent());
        return share(sum(seat -> seat.alreadyFinanced() ? 0 : seat.actualPercent()), agreed);
    }

    /** What is vacant of all that was agreed, in per cent. */
    Cell vacantShare() {
        return share(
                sum(seat -> seat.vacant() ? seat.agreedPercent() : 0),
                sum(TeamSeat::agreedPercent));
    }

    /** Days on which a seat was vacant: of two seats on the same day, two. */
    long vacancyDays() {
        return sum(seat -> seat.vacant() ? 1 : 0);
    }

    private long sum(ToLongFunction<TeamSeat> ofADay) {
        return seats.stream()
                .mapToLong(seat -> ofADay.applyAsLong(seat) * seat.daysIn(period))
                .sum();
    }

    private static Cell share(long part, long whole) {
        return whole == 0
                ? new Cell.Undefined()
                : Cell.of(
                        BigDecimal.valueOf(part)
                                .multiply(HUNDRED)
                                .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP));
    }
}
