package se.samspel.reporting.quality.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import se.samspel.kit.value.Text;
import se.samspel.reporting.quality.domain.Finding.Code;
import se.samspel.reporting.quality.domain.ReportedTime.Decision;
import se.samspel.reporting.teamreport.domain.Figures;
import se.samspel.reporting.teamreport.domain.Period;

/** Finds the contradictions between a printed report and the rows, and says why where it can. */
public final class DataQuality {

    private final Period period;
    private final Function<Period, Figures> figures;
    private final SeatFigures seats;
    private final MoneyFigures money;
    private final Map<Period, PeopleFigures> computed = new HashMap<>();

    /**
     * @param period what the printed report is about
     * @param figures the exact team report of any days
     */
    public DataQuality(
            Period period,
            Function<Period, Figures> figures,
            SeatFigures seats,
            MoneyFigures money) {
        this.period = period;
        this.figures = figures;
        this.seats = seats;
        this.money = money;
    }

    /** Whether the reports have a figure of this name, or a sum that is printed for it. */
    public boolean knows(String figure) {
        return people(period).has(figure)
                || SeatFigures.knows(figure)
                || MoneyFigures.knows(figure)
                || PlannedUnits.knows(figure);
    }

    /** As a rule one per reported figure that contradicts something; one that equals is none. */
    public List<Finding> findings(List<ReportedFigure> reported) {
        return reported.stream()
                .filter(each -> knows(each.figure()))
                .flatMap(each -> findings(each).stream())
                .toList();
    }

    private List<Finding> findings(ReportedFigure reported) {
        if (SeatFigures.knows(reported.figure())) {
            Period around = new Period(period.from().minusDays(1), period.to().plusDays(1));
            return timed(reported, around, seats.finding(reported));
        }
        if (MoneyFigures.knows(reported.figure())) {
            return timed(
                    reported,
                    MoneyFigures.days(reported.figure(), period),
                    money.finding(reported));
        }
        return PlannedUnits.knows(reported.figure())
                ? timed(reported, period, PlannedUnits.finding(reported))
                : people(reported);
    }

    /** A figure of other days is held against nothing; a wrong date excuses no wrong figure. */
    private List<Finding> timed(
            ReportedFigure reported, Period allowed, Optional<Finding> finding) {
        Optional<Decision> time =
                new ReportedTime(reported, period, this::people).beyondDays(allowed);
        if (time.isEmpty()) {
            return finding.stream().toList();
        }
        Code code = Objects.requireNonNull(time.get().code());
        Finding outside = Finding.of(code, reported, null, null, time.get().why());
        return code == Code.DATE_HEADER
                ? Stream.concat(Stream.of(outside), finding.stream()).toList()
                : List.of(outside);
    }

    private List<Finding> people(ReportedFigure reported) {
        ReportedTime time = new ReportedTime(reported, period, this::people);
        PeopleCheck whole = new PeopleCheck(people(period), reported);
        LocalDate day = time.onOneDay();
        if (day != null && period.contains(day)) {
            var nobody = whole.ofNobody(people(new Period(day, day)), day);
            if (nobody.isPresent()) {
                return List.of(nobody.get());
            }
        }
        Decision decision = time.decision();
        PeopleCheck compared = new PeopleCheck(people(decision.compared()), reported);
        if (decision.code() == null) {
            return compared.finding().stream()
                    .map(each ->
                            decision.strictly()
                                    ? PeopleCheck.over(decision.compared(), each)
                                    : each)
                    .toList();
        }
        Text why = Objects.requireNonNull(decision.why());
        List<Finding> findings = new ArrayList<>();
        findings.add(compared.time(decision.code(), why));
        // A wrong date excuses no wrong figure; one of other days is held against nothing.
        if (decision.code() == Code.DATE_HEADER && !decision.strictly()) {
            whole.finding().ifPresent(findings::add);
        }
        return findings;
    }

    private PeopleFigures people(Period days) {
        return computed.computeIfAbsent(days, each -> new PeopleFigures(figures.apply(each)));
    }
}
