package se.samspel.reporting.resources.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import se.samspel.reporting.teamreport.domain.Period;

/**
 * Seats in full-time posts with two decimals. Of one day they are exact; of a longer period they
 * are the mean over its days, rounded half up once.
 *
 * @param agreed without those already financed, as is {@code actual}
 * @param vacantAgreed what was agreed of vacant seats, already financed or not
 * @param vacantSeats how many are vacant on the period's last day
 */
public record FullTime(
        BigDecimal agreed,
        BigDecimal actual,
        BigDecimal alreadyFinancedAgreed,
        BigDecimal alreadyFinancedActual,
        BigDecimal vacantAgreed,
        int vacantSeats) {

    private static final BigDecimal PERCENT = BigDecimal.valueOf(100);

    public static FullTime of(List<TeamSeat> seats, Period period) {
        Predicate<TeamSeat> already = TeamSeat::alreadyFinanced;
        return new FullTime(
                posts(seats, period, already.negate(), TeamSeat::agreedPercent),
                posts(seats, period, already.negate(), TeamSeat::actualPercent),
                posts(seats, period, already, TeamSeat::agreedPercent),
                posts(seats, period, already, TeamSeat::actualPercent),
                posts(seats, period, TeamSeat::vacant, TeamSeat::agreedPercent),
                (int)
                        seats.stream()
                                .filter(seat -> seat.vacant() && seat.isThereOn(period.to()))
                                .count());
    }

    private static BigDecimal posts(
            List<TeamSeat> seats,
            Period period,
            Predicate<TeamSeat> which,
            ToIntFunction<TeamSeat> percent) {
        long days = ChronoUnit.DAYS.between(period.from(), period.to()) + 1;
        long percentDays =
                seats.stream()
                        .filter(which)
                        .mapToLong(seat -> percent.applyAsInt(seat) * seat.daysIn(period))
                        .sum();
        return BigDecimal.valueOf(percentDays)
                .divide(PERCENT.multiply(BigDecimal.valueOf(days)), 2, RoundingMode.HALF_UP);
    }
}
