package se.samspel.reporting.quality.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samspel.reporting.quality.domain.MadeUpTeam.told;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import se.samspel.kit.value.Sex;
import se.samspel.reporting.access.domain.Party;
import se.samspel.reporting.quality.domain.Finding.Code;
import se.samspel.reporting.teamreport.domain.ExitDestination;
import se.samspel.reporting.teamreport.domain.Figure;
import se.samspel.reporting.teamreport.domain.Period;

/** A report that prints what the rows say is never accused; one planted fault always is. */
class AnyReportTest {

    private static final int TRIES = 60;

    private static final List<String> PLACES =
            List.of(
                    "page 2",
                    "tabell 210701-220630",
                    "1 juli 2021 – 30 juni 2022",
                    "sammanfattning och avsnitt 1",
                    "Årsrapport 2022, daterad 2022-09-15",
                    "resultat för verksamhetsåret 2021/2022",
                    "t.o.m. 220630");

    @Property(tries = TRIES)
    void aConsistentReportGivesNoFinding(@ForAll Random random) {
        MadeUpTeam team = team(random);
        List<ReportedFigure> printed =
                team.figures(team.period).all().stream()
                        .flatMap(figure -> printed(figure, random))
                        .toList();

        assertThat(team.quality().findings(printed)).isEmpty();
    }

    private static Stream<ReportedFigure> printed(Figure figure, Random random) {
        BigDecimal value = figure.value();
        if (value == null) {
            return Stream.empty();
        }
        String where = PLACES.get(random.nextInt(PLACES.size()));
        boolean roundly = value.scale() > 0 && random.nextBoolean();
        String text =
                roundly
                        ? value.setScale(0, java.math.RoundingMode.HALF_UP).toPlainString()
                        : value.toPlainString();
        return Stream.of(told(figure.name(), text, where));
    }

    @Property(tries = TRIES)
    void aPlantedDifferenceIsFoundInAnyFigure(
            @ForAll Random random, @ForAll @IntRange(min = 2, max = 40) int more) {
        MadeUpTeam team = team(random);
        List<Figure> figures =
                team.figures(team.period).all().stream()
                        .filter(one -> one.value() != null)
                        .toList();
        Figure figure = figures.get(random.nextInt(figures.size()));
        BigDecimal printed = java.util.Objects.requireNonNull(figure.value()).add(big(more));

        List<Finding> findings =
                team.findings(told(figure.name(), printed.toPlainString(), "page 2"));

        assertThat(findings).hasSize(1);
        boolean flow = figure.name().matches("(stockAndFlow|bySex)\\.(?!waiting).*|exits\\.total");
        assertThat(findings.getFirst().code())
                .isEqualTo(flow ? Code.STOCK_FLOW : Code.REPORTED_DIFFERS);
        assertThat(findings.getFirst().computed()).isEqualByComparingTo(figure.value());
    }

    @Property(tries = TRIES)
    void aSpanBeyondThePeriodIsFoundWhateverItsFigure(
            @ForAll Random random, @ForAll @IntRange(min = 1, max = 300) int days) {
        MadeUpTeam team = team(random);
        LocalDate last = team.period.to().plusDays(days);
        String where =
                random.nextBoolean()
                        ? "andel 2022-01-01 – " + last
                        : "220101-" + last.toString().substring(2).replace("-", "");

        assertThat(team.findings(told("exits.total", "3", where)))
                .extracting(Finding::code)
                .containsExactly(Code.OUTSIDE_PERIOD);
    }

    @Property(tries = TRIES)
    void aHeaderYearsOffIsFoundWithTheRightFigure(
            @ForAll Random random, @ForAll @IntRange(min = 1, max = 11) int years) {
        MadeUpTeam team = team(random);
        LocalDate wrong = team.period.to().minusYears(years);
        String value = Long.toString(team.figures(team.period).count("stockAndFlow.activeAtEnd"));

        assertThat(
                        team.findings(
                                told(
                                        "stockAndFlow.activeAtEnd",
                                        value,
                                        "Antal aktiva " + wrong.toString().replace("-", ""))))
                .extracting(Finding::code)
                .containsExactly(Code.DATE_HEADER);
    }

    @Property(tries = TRIES)
    void unitsAddedToTheirWholeAreFound(
            @ForAll Random random, @ForAll @IntRange(min = 1, max = 9) int within) {
        MadeUpTeam team = team(random);
        long whole = team.figures(team.period).count("stockAndFlow.totalInPeriod");

        assertThat(
                        team.findings(
                                told(
                                        "stockAndFlow.totalInPeriod",
                                        Long.toString(whole + within),
                                        "page 2",
                                        "WholeTeam",
                                        whole,
                                        "Subproject",
                                        within)))
                .extracting(Finding::code)
                .containsExactly(Code.UNIT_DOUBLE_COUNT);
    }

    @Property(tries = TRIES)
    void postsThatDoNotAddUpAreFound(
            @ForAll @IntRange(min = 1, max = 20) int quarters,
            @ForAll @IntRange(min = 1, max = 20) int more) {
        MadeUpTeam team = new MadeUpTeam("2021-07-01", "2022-06-30");
        for (int i = 0; i < quarters; i++) {
            team.seat(Party.KOMMUN, 25, 25, i % 3 == 5);
        }
        BigDecimal posts = new BigDecimal("0.25").multiply(big(quarters));
        String wrong = posts.add(new BigDecimal("0.25").multiply(big(more))).toPlainString();

        assertThat(team.findings(told("seats.agreed", posts.toPlainString(), "page 2"))).isEmpty();
        assertThat(team.findings(told("seats.agreed", wrong, "page 2")))
                .extracting(Finding::code)
                .containsExactly(Code.FTE_SUM);
    }

    private static BigDecimal big(int number) {
        return BigDecimal.valueOf(number);
    }

    /** At least ten are there, and ten came and left by each way. */
    private static MadeUpTeam team(Random random) {
        MadeUpTeam team =
                new MadeUpTeam("2021-07-01", "2022-06-30")
                        .there(10 + random.nextInt(30), Sex.KVINNA, "2021-03-01")
                        .there(10 + random.nextInt(30), Sex.MAN, "2021-09-20")
                        .droppedOut(1 + random.nextInt(4), Sex.MAN, "2021-09-20", "2021-10-20")
                        .waiting(random.nextInt(9), "2022-05-02");
        for (ExitDestination to : ExitDestination.values()) {
            Period period = team.period;
            LocalDate on = period.from().plusDays(random.nextInt(365));
            Sex sex = random.nextBoolean() ? Sex.KVINNA : Sex.MAN;
            team.left(1 + random.nextInt(5), sex, "2020-11-15", on.toString(), to);
        }
        return team;
    }
}
