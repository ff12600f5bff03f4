package se.samspel.reporting.teamreport.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samspel.reporting.teamreport.domain.People.paidBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.samspel.reporting.AvestaCaseFiles;
import se.samspel.reporting.teamreport.domain.People.Person;
import se.samspel.reporting.teamreport.domain.StockAndFlow.Part;

/** What an attacker with pen and paper must not get out of a report for others than the host. */
class DisclosureControlTest {

    @Test
    void theHostGetsEverything() {
        TeamReport report = new People().with(1, who -> {}).report();

        assertThat(Disclosure.exact(report).withheld()).isEmpty();
        assertThat(Disclosure.exact(report).figures()).isSameAs(report.figures());
    }

    @Test
    void ofTheAvestaYearTheTablesWithSmallCellsAreWithheldAndTheOthersShown() {
        TeamReport report =
                TeamReport.of(
                        new Period(LocalDate.of(2019, 7, 1), LocalDate.of(2020, 6, 30)),
                        AvestaCaseFiles.enrolments(),
                        AvestaCaseFiles.queue());

        Disclosure disclosed = Disclosure.controlled(report);

        assertThat(disclosed.withheld().stream().map(DisclosureControlTest::table).distinct())
                .containsExactly(
                        "incomePayer.enrolled",
                        "incomePayer.activeAtEnd",
                        "referringParty.activeAtEnd",
                        "exits.earlyDropouts",
                        "exits.excludingEarlyDropouts",
                        "exits.byDestination",
                        "exits.goalAttained",
                        "exits.goalAttainedPercentExcludingDropouts",
                        "exits.goalAttainedPercentOfAllExits",
                        "throughputMonths.meanExcludingDropouts",
                        "throughputMonths.KVINNA",
                        "throughputMonths.MAN",
                        "yearsInPublicSupportAtEnrolment.moreThanNineYears",
                        "incomeChange.before",
                        "incomeChange.after");
        assertThat(disclosed.figures().count("bySex.enrolled.MAN")).isEqualTo(6);
        assertThat(disclosed.figures().value("referringParty.enrolled.REGION")).isEqualTo("15");
        assertThat(disclosed.figures().value("referringParty.enrolled.FORSAKRINGSKASSAN"))
                .isEqualTo("0");
        assertThat(disclosed.figures().value("youngShareOfActivePercent")).isEqualTo("27.5");
    }

    @Test
    void aTableWithACellOfFiveIsShownAndOneWithFourIsNotNorItsZeros() {
        Disclosure five = disclosed(stayed(5).with(5, Person::man));
        Disclosure four = disclosed(stayed(5).with(4, Person::man));

        assertThat(five.figures().value("bySex.activeAtEnd.MAN")).isEqualTo("5");
        assertThat(four.figures().value("bySex.activeAtEnd.MAN")).isNull();
        assertThat(four.figures().value("bySex.exits.MAN")).isNull();
        assertThat(four.withheld()).contains("bySex.exits.MAN", "bySex.totalInPeriod.total");
    }

    @Test
    void fewOfUnknownSexHideTheTableThatWouldTellThemByTakingAway() {
        Disclosure disclosed =
                disclosed(stayed(5).with(6, Person::man).with(2, Person::ofUnknownSex));

        assertThat(disclosed.figures().value("bySex.activeAtEnd.total")).isNull();
    }

    @Test
    void aSmallFlowHidesTheOtherFlowAndTheTotalSinceLastYearsReportTellsTheStocks() {
        People people =
                stayed(20)
                        .with(3, who -> who.started("2024-04-01"))
                        .with(8, who -> who.left("2024-05-01", ExitDestination.ARBETE));

        Disclosure disclosed = disclosed(people);

        assertThat(disclosed.figures().value("stockAndFlow.enrolled")).isNull();
        assertThat(disclosed.figures().value("stockAndFlow.totalInPeriod")).isNull();
        assertThat(disclosed.figures().value("stockAndFlow.exits")).isNull();
        assertThat(disclosed.figures().value("stockAndFlow.activeAtStart")).isEqualTo("28");
        assertThat(disclosed.figures().value("stockAndFlow.activeAtEnd")).isEqualTo("23");
    }

    @Test
    void aHiddenTotalHidesEveryTableThatAddsUpToIt() {
        People people =
                stayed(20)
                        .with(3, who -> who.started("2024-04-01"))
                        .with(8, who -> who.left("2024-05-01", ExitDestination.ARBETE));

        Figures figures = disclosed(people).figures();

        assertThat(figures.value("exits.total")).isNull();
        assertThat(figures.value("exits.excludingEarlyDropouts")).isNull();
        assertThat(figures.value("exits.byDestination.ARBETE")).isNull();
        assertThat(figures.value("exits.goalAttainedPercentOfAllExits")).isNull();
        assertThat(figures.value("bySex.exits.total")).isNull();
        assertThat(figures.value("referringParty.enrolled.KOMMUN")).isNull();
        assertThat(figures.value("meanAgeYears.exits")).isNull();
        assertThat(figures.value("referringParty.activeAtEnd.KOMMUN")).isEqualTo("23");
    }

    @Test
    void everyChoiceOfSmallFiguresOfStockAndFlowStaysUnsolvable() {
        for (int bits = 1; bits < 1 << Part.values().length; bits++) {
            Map<Part, Boolean> small = new EnumMap<>(Part.class);
            for (Part part : Part.values()) {
                small.put(part, (bits & 1 << part.ordinal()) != 0);
            }
            // A small total has a small part, and someone of it leaves or stays.
            boolean possible =
                    !small.get(Part.TOTAL_IN_PERIOD)
                            || (small.get(Part.ACTIVE_AT_START) || small.get(Part.ENROLLED))
                                    && (small.get(Part.EXITS) || small.get(Part.ACTIVE_AT_END));
            if (possible) {
                assertThat(StockAndFlow.hidden(small)).hasSizeGreaterThan(1);
            }
        }
    }

    @Test
    void fewDropoutsHideTheDestinationsThatAddUpToTheRest() {
        People people =
                stayed(20)
                        .with(10, who -> who.left("2024-05-01", ExitDestination.ARBETE))
                        .with(10, who -> who.left("2024-05-01", ExitDestination.ANNAT))
                        .with(2, who -> who.droppedOut("2024-05-01"));

        Figures figures = disclosed(people).figures();

        assertThat(figures.value("exits.total")).isEqualTo("22");
        assertThat(figures.value("exits.byDestination.ARBETE")).isNull();
        assertThat(figures.value("throughputMonths.meanExcludingDropouts")).isNull();
    }

    @Test
    void fewDeceasedAreNotWhatRemainsOfTheDestinations() {
        People people =
                stayed(20)
                        .with(10, who -> who.left("2024-05-01", ExitDestination.ARBETE))
                        .with(1, who -> who.died("2024-05-01"));

        Figures figures = disclosed(people).figures();

        assertThat(figures.value("exits.excludingEarlyDropouts")).isEqualTo("11");
        assertThat(figures.value("exits.byDestination.ARBETE")).isNull();
    }

    @Test
    void withheldDestinationsDoNotTellWhichOfThemNobodyWentTo() {
        People people = stayed(20).with(3, who -> who.left("2024-05-01", ExitDestination.ANNAT));

        assertThat(disclosed(people).withheld())
                .contains("exits.byDestination.ANNAT", "exits.byDestination.ARBETE");
    }

    @Test
    void aShareOfFewIsNoShare() {
        YearMonth young = YearMonth.of(2000, 1);

        assertThat(young(stayed(20).with(4, who -> who.born(young)))).isNull();
        assertThat(young(stayed(20).with(5, who -> who.born(young)))).isEqualTo("20.0");
        assertThat(young(stayed(20))).isEqualTo("0.0");
        assertThat(young(stayed(4).with(20, who -> who.born(young)))).isNull();
    }

    @Test
    void meansOfTheSexesGoTogetherSinceOneGivesTheOther() {
        People people =
                stayed(20)
                        .with(6, who -> leftAfterSupport(who, 36))
                        .with(3, who -> leftAfterSupport(who.man(), 36))
                        .with(3, who -> leftAfterSupport(who.man(), null));

        Figures figures = disclosed(people).figures();

        assertThat(figures.value("yearsInPublicSupportAtEnrolment.exits")).isEqualTo("3.0");
        assertThat(figures.value("yearsInPublicSupportAtEnrolment.MAN")).isNull();
        assertThat(figures.value("yearsInPublicSupportAtEnrolment.KVINNA")).isNull();
    }

    @Test
    void anEmptyMeanIsNotSaidToBeWithheld() {
        Disclosure disclosed = disclosed(stayed(20));

        assertThat(disclosed.figures().value("meanAgeYears.exits")).isNull();
        assertThat(disclosed.withheld()).isEmpty();
    }

    private static String table(String figure) {
        return figure.matches(
                        "(incomePayer|referringParty|incomeChange|exits.byDest|years.*Nine).*")
                ? figure.substring(0, figure.lastIndexOf('.'))
                : figure;
    }

    private static People stayed(int women) {
        return new People().with(women, who -> {});
    }

    private static Disclosure disclosed(People people) {
        return Disclosure.controlled(people.report());
    }

    private static @Nullable BigDecimal young(People people) {
        return disclosed(people).figures().value("youngShareOfActivePercent");
    }

    private static void leftAfterSupport(Person who, @Nullable Integer months) {
        who.left("2024-03-01", ExitDestination.ARBETE)
                .before(paidBy(IncomeSource.SJUKPENNING, months));
    }
}
