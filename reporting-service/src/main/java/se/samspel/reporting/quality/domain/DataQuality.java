package se.samspel.reporting.quality.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
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
                || MoneyFigures.knows(figure);
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
            return seats.finding(reported).stream().toList();
        }
        if (MoneyFigures.knows(reported.figure())) {
            return money.finding(reported).stream().toList();
        }
        return people(reported);
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
