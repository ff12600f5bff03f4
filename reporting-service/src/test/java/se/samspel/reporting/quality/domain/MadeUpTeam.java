package se.samspel.reporting.quality.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.Money;
import se.samspel.kit.value.Sex;
import se.samspel.reporting.access.domain.Party;
import se.samspel.reporting.budget.domain.BudgetFollowUp;
import se.samspel.reporting.budget.domain.FinanceLine;
import se.samspel.reporting.resources.domain.MemberName;
import se.samspel.reporting.resources.domain.TeamSeat;
import se.samspel.reporting.teamreport.domain.Enrolment;
import se.samspel.reporting.teamreport.domain.ExitDestination;
import se.samspel.reporting.teamreport.domain.Figures;
import se.samspel.reporting.teamreport.domain.IncomeSource;
import se.samspel.reporting.teamreport.domain.Period;
import se.samspel.reporting.teamreport.domain.QueueEntry;
import se.samspel.reporting.teamreport.domain.Situation;
import se.samspel.reporting.teamreport.domain.TeamReport;

/** A team that nobody has reported on, said in a line for each group of people. */
final class MadeUpTeam {

    final Period period;
    private final List<Enrolment> people = new ArrayList<>();
    private final List<QueueEntry> queue = new ArrayList<>();
    private final List<TeamSeat> seats = new ArrayList<>();
    private final List<BudgetFollowUp> years = new ArrayList<>();

    MadeUpTeam(String from, String to) {
        this.period = new Period(LocalDate.parse(from), LocalDate.parse(to));
    }

    MadeUpTeam there(int number, Sex sex, String from) {
        return add(number, sex, from, null);
    }

    MadeUpTeam left(int number, Sex sex, String from, String on, ExitDestination to) {
        return add(number, sex, from, new Enrolment.Exit(LocalDate.parse(on), to, false, false));
    }

    MadeUpTeam droppedOut(int number, Sex sex, String from, String on) {
        return add(number, sex, from, new Enrolment.Exit(LocalDate.parse(on), null, true, false));
    }

    MadeUpTeam waiting(int number, String since) {
        for (int i = 0; i < number; i++) {
            queue.add(new QueueEntry(LocalDate.parse(since), null));
        }
        return this;
    }

    MadeUpTeam seat(Party party, int agreed, int actual, boolean alreadyFinanced) {
        seats.add(
                new TeamSeat(
                        new MemberName(party.name(), null, party),
                        "coach",
                        agreed,
                        actual,
                        period.from().minusYears(1),
                        null,
                        false,
                        null,
                        alreadyFinanced));
        return this;
    }

    MadeUpTeam cost(int year, long personal, long other) {
        years.add(
                BudgetFollowUp.of(
                        year,
                        period.to(),
                        List.of(
                                new FinanceLine("PERSONAL", sek(personal), sek(personal), null),
                                new FinanceLine("OVRIGT", sek(other), sek(other), null))));
        return this;
    }

    private static Money sek(long kronor) {
        return Money.ofSek(BigDecimal.valueOf(kronor));
    }

    private MadeUpTeam add(int number, Sex sex, String from, Enrolment.@Nullable Exit exit) {
        IncomeSource source =
                sex == Sex.MAN ? IncomeSource.FORSORJNINGSSTOD : IncomeSource.SJUKPENNING;
        for (int i = 0; i < number; i++) {
            people.add(
                    new Enrolment(
                            sex,
                            YearMonth.of(1980 + i % 20, 1 + i % 12),
                            sex == Sex.MAN ? Party.KOMMUN : Party.REGION,
                            LocalDate.parse(from),
                            exit,
                            new Situation(List.of(new Situation.Income(source, 100)), 24 + i),
                            null));
        }
        return this;
    }

    Figures figures(Period days) {
        return TeamReport.of(days, people, queue).figures();
    }

    DataQuality quality() {
        return new DataQuality(
                period, this::figures, new SeatFigures(period, seats), new MoneyFigures(years));
    }

    List<Finding> findings(ReportedFigure... reported) {
        return quality().findings(List.of(reported));
    }

    static ReportedFigure told(
            String figure, String value, String where, Object... codesAndValues) {
        return new ReportedFigure(figure, new BigDecimal(value), where, parts(codesAndValues));
    }

    static Map<String, BigDecimal> parts(Object... codesAndValues) {
        Map<String, BigDecimal> parts = new LinkedHashMap<>();
        for (int i = 0; i < codesAndValues.length; i += 2) {
            parts.put((String) codesAndValues[i], new BigDecimal(codesAndValues[i + 1].toString()));
        }
        return parts;
    }
}
