package se.samspel.reporting.quality.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.Text;
import se.samspel.reporting.access.domain.Party;
import se.samspel.reporting.quality.domain.Finding.Code;
import se.samspel.reporting.quality.domain.ReportedFigure.Unit;
import se.samspel.reporting.resources.domain.FullTime;
import se.samspel.reporting.resources.domain.TeamSeat;
import se.samspel.reporting.teamreport.domain.Period;

/**
 * Full-time posts that a report claims, against the seats and against its own parts: {@code
 * seats.agreed}, {@code seats.actual.KOMMUN}. Without those already financed, as the seats' report.
 */
public record SeatFigures(Period period, List<TeamSeat> seats) {

    private static final Set<String> PREFIXES =
            Set.of("seats", "staff", "fullTime", "teamResources", "resources");

    private static final List<String> MEASURES =
            List.of(
                    "agreed",
                    "actual",
                    "alreadyFinancedAgreed",
                    "alreadyFinancedActual",
                    "vacantAgreed",
                    "vacantSeats");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Nobody prints a team of so many posts; so many percent of a post, they do. */
    private static final BigDecimal MOST_POSTS = BigDecimal.valueOf(20);

    public SeatFigures {
        seats = List.copyOf(seats);
    }

    /** What a name asks for: a measure, of one party or of all. */
    private record Name(String measure, @Nullable String party) {

        static Optional<Name> of(String figure) {
            List<String> names = List.of(figure.split("\\."));
            List<String> rest =
                    names.stream()
                            .skip(1)
                            .filter(each -> !each.equals("total") && !each.equals("fullTime"))
                            .toList();
            List<String> measures = rest.stream().filter(MEASURES::contains).toList();
            List<String> parties = rest.stream().filter(each -> !MEASURES.contains(each)).toList();
            boolean known =
                    PREFIXES.contains(names.getFirst())
                            && measures.size() <= 1
                            && parties.size() <= 1
                            && parties.stream().allMatch(Name::isParty);
            return known
                    ? Optional.of(
                            new Name(
                                    measures.isEmpty() ? "agreed" : measures.getFirst(),
                                    parties.isEmpty() ? null : parties.getFirst()))
                    : Optional.empty();
        }

        private static boolean isParty(String code) {
            return Party.ofMembers().stream().anyMatch(party -> party.name().equals(code));
        }
    }

    static boolean knows(String figure) {
        return Name.of(figure).isPresent();
    }

    Optional<Finding> finding(ReportedFigure reported) {
        Name name = Name.of(reported.figure()).orElseThrow();
        String party = name.party();
        List<TeamSeat> counted =
                seats.stream().filter(seat -> party == null || isOf(seat, party)).toList();
        return name.measure().equals("vacantSeats")
                ? vacant(reported, counted)
                : posts(reported, name.measure(), counted);
    }

    private static boolean isOf(TeamSeat seat, String party) {
        Party of = seat.party().party();
        return of != null && of.name().equals(party);
    }

    private Optional<Finding> vacant(ReportedFigure reported, List<TeamSeat> counted) {
        BigDecimal computed =
                BigDecimal.valueOf(FullTime.of(counted, day(period.to())).vacantSeats());
        return reported.value().compareTo(computed) == 0
                ? Optional.empty()
                : Optional.of(
                        Finding.of(
                                Code.REPORTED_DIFFERS,
                                reported,
                                computed,
                                null,
                                Words.size(reported.value(), computed)));
    }

    private Optional<Finding> posts(
            ReportedFigure reported, String measure, List<TeamSeat> counted) {
        BigDecimal claimed = posts(reported, reported.value());
        List<BigDecimal> computed =
                seats.isEmpty()
                        ? List.of()
                        : days(reported).stream()
                                .map(days -> measured(FullTime.of(counted, days), measure))
                                .toList();
        boolean agrees = computed.stream().anyMatch(each -> agree(reported, claimed, each));
        List<BigDecimal> parts = parts(reported, claimed);
        BigDecimal sum = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean addsUp = parts.isEmpty() || agree(reported, claimed, sum);
        if (addsUp && (agrees || computed.isEmpty())) {
            return computed.isEmpty() && parts.isEmpty()
                    ? Optional.of(nothing(reported))
                    : Optional.empty();
        }
        return Optional.of(
                agrees || computed.isEmpty()
                        ? differs(reported, inUnitOf(reported, sum), Words.sum(parts))
                        : differs(
                                reported,
                                inUnitOf(reported, computed.getFirst()),
                                sumOfSeats(counted, measure)));
    }

    private static Finding nothing(ReportedFigure reported) {
        return Finding.of(Code.BASE_UNDEFINED, reported, null, null, Words.nothing());
    }

    private static Finding differs(
            ReportedFigure reported, BigDecimal computed, @Nullable String calculation) {
        Text why = Words.size(reported.value(), computed);
        return Finding.of(Code.FTE_SUM, reported, computed, calculation, why);
    }

    /** The last day first, since reports tell what they have when they are written. */
    private List<Period> days(ReportedFigure reported) {
        List<Period> days = new ArrayList<>();
        TimeMentions.in(reported.words(), period).stream()
                .filter(each -> !each.isImpossible() && each.isWithin(period))
                .forEach(each -> days.add(each.days()));
        if (days.isEmpty()) {
            days.add(day(period.to()));
        }
        days.add(period);
        return days;
    }

    private static Period day(LocalDate day) {
        return new Period(day, day);
    }

    private static BigDecimal measured(FullTime sum, String measure) {
        return switch (measure) {
            case "actual" -> sum.actual();
            case "alreadyFinancedAgreed" -> sum.alreadyFinancedAgreed();
            case "alreadyFinancedActual" -> sum.alreadyFinancedActual();
            case "vacantAgreed" -> sum.vacantAgreed();
            default -> sum.agreed();
        };
    }

    /** Whether a number is percent of a post: said, or too large for a team. */
    private static boolean isPercent(ReportedFigure reported, BigDecimal value) {
        return reported.isIn(Unit.PERCENT)
                || reported.circumstances().unit() == null && value.compareTo(MOST_POSTS) > 0;
    }

    private static BigDecimal posts(ReportedFigure reported, BigDecimal value) {
        return isPercent(reported, reported.value())
                ? value.divide(HUNDRED, 4, RoundingMode.HALF_UP)
                : value;
    }

    private static BigDecimal inUnitOf(ReportedFigure reported, BigDecimal posts) {
        return isPercent(reported, reported.value())
                ? posts.multiply(HUNDRED).setScale(0, RoundingMode.HALF_UP)
                : posts;
    }

    /** In posts, though a report may give them in percent: whichever comes nearer to the whole. */
    private static List<BigDecimal> parts(ReportedFigure reported, BigDecimal claimed) {
        List<BigDecimal> parts = List.copyOf(Units.of(reported).parts().values());
        BigDecimal sum = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean percent =
                sum.movePointLeft(2).subtract(claimed).abs().compareTo(sum.subtract(claimed).abs())
                        < 0;
        return percent ? parts.stream().map(part -> part.movePointLeft(2)).toList() : parts;
    }

    private static boolean agree(ReportedFigure reported, BigDecimal claimed, BigDecimal computed) {
        return isPercent(reported, reported.value())
                ? claimed.compareTo(computed) == 0
                : Rounding.agree(claimed, computed);
    }

    private @Nullable String sumOfSeats(List<TeamSeat> counted, String measure) {
        List<BigDecimal> parts =
                counted.stream()
                        .map(seat ->
                                measured(FullTime.of(List.of(seat), day(period.to())), measure))
                        .filter(posts -> posts.signum() != 0)
                        .toList();
        return parts.isEmpty() ? null : Words.sum(parts);
    }
}
