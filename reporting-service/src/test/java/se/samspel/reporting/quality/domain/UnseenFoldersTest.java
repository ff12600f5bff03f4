package se.samspel.reporting.quality.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samspel.reporting.quality.domain.MadeUpTeam.told;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.samspel.kit.value.Sex;
import se.samspel.reporting.quality.domain.Finding.Code;
import se.samspel.reporting.quality.domain.ReportedFigure.Circumstances;
import se.samspel.reporting.quality.domain.ReportedFigure.Unit;
import se.samspel.reporting.teamreport.domain.ExitDestination;

/** Contradictions of the kinds that real reports have had, in folders that nobody has seen. */
class UnseenFoldersTest {

    /** July to June, as the teams of Dalarna report: 50 there, 16 came, 30 left. */
    private final MadeUpTeam north =
            new MadeUpTeam("2021-07-01", "2022-06-30")
                    .there(20, Sex.KVINNA, "2021-01-15")
                    .left(6, Sex.KVINNA, "2021-01-15", "2021-11-30", ExitDestination.ARBETE)
                    .left(9, Sex.MAN, "2021-02-01", "2022-03-31", ExitDestination.STUDIER)
                    .left(8, Sex.MAN, "2021-02-01", "2022-05-31", ExitDestination.MEDICINSK_REHAB)
                    .left(2, Sex.MAN, "2021-02-01", "2022-05-31", ExitDestination.SJUKERSATTNING)
                    .droppedOut(5, Sex.KVINNA, "2021-06-01", "2021-07-20")
                    .there(12, Sex.KVINNA, "2021-10-04")
                    .there(4, Sex.MAN, "2022-02-07")
                    .waiting(7, "2022-05-02");

    /** A team that has begun but whom nobody has left yet. */
    private final MadeUpTeam young =
            new MadeUpTeam("2022-01-01", "2022-12-31").there(9, Sex.KVINNA, "2022-09-01");

    @Test
    void aShareOfASpanThatReachesBeyondThePeriodIsOutsideIt() {
        Finding finding =
                only(
                        north,
                        told(
                                "exits.goalAttainedPercentExcludingDropouts",
                                "80",
                                "avsnitt 3, under perioden 220101-220731"));

        assertThat(finding.code()).isEqualTo(Code.OUTSIDE_PERIOD);
        assertThat(finding.computed()).isEqualByComparingTo("60.0");
        assertThat(english(finding))
                .isEqualTo(
                        "2022-01-01 - 2022-07-31 reaches outside the period 2021-07-01 -"
                                + " 2022-06-30; for 2022-01-01 - 2022-06-30 it is 47.4");
    }

    @Test
    void aSpanMayBeGivenInItsOwnMember() {
        var circumstances =
                new Circumstances(
                        new se.samspel.reporting.teamreport.domain.Period(
                                java.time.LocalDate.of(2022, 1, 1),
                                java.time.LocalDate.of(2022, 7, 31)),
                        null,
                        null,
                        null);

        assertThat(only(north, circled("exits.total", "19", "page 4", circumstances)).code())
                .isEqualTo(Code.OUTSIDE_PERIOD);
    }

    @Test
    void aHeaderAYearOffIsFoundThoughTheFigureIsRight() {
        Finding finding =
                only(north, told("stockAndFlow.activeAtEnd", "36", "Antal aktiva 20210630"));

        assertThat(finding.code()).isEqualTo(Code.DATE_HEADER);
        assertThat(finding.computed()).isEqualByComparingTo("36");
        assertThat(only(north, told("exits.total", "30", "tabell i februari 2012")).code())
                .isEqualTo(Code.DATE_HEADER);
        assertThat(only(north, told("exits.total", "30", "flytten våren 20221")).code())
                .isEqualTo(Code.DATE_HEADER);
        assertThat(only(north, told("exits.total", "30", "tabell 210701-220631")).code())
                .isEqualTo(Code.DATE_HEADER);
    }

    @Test
    void aWrongHeaderExcusesNoWrongFigure() {
        assertThat(
                        north.findings(
                                told("stockAndFlow.activeAtEnd", "37", "tabell, aktiva 20210630")))
                .extracting(Finding::code)
                .containsExactly(Code.DATE_HEADER, Code.STOCK_FLOW);
    }

    @Test
    void figuresOfPartOfThePeriodAreHeldAgainstThatPart() {
        assertThat(north.findings(told("exits.total", "11", "hösten, 210701–211231"))).isEmpty();
        assertThat(north.findings(told("stockAndFlow.activeAtEnd", "51", "aktuella 211231")))
                .isEmpty();
        assertThat(north.findings(told("stockAndFlow.enrolled", "12", "oktober 2021"))).isEmpty();

        Finding finding = only(north, told("exits.total", "13", "hösten, 210701–211231"));
        assertThat(finding.computed()).isEqualByComparingTo("11");
        assertThat(english(finding)).startsWith("for 2021-07-01 - 2021-12-31");
    }

    @Test
    void aShareOfThoseWhoCameOnADayWhenNobodyDidHasNoBase() {
        Finding finding =
                only(
                        north,
                        told(
                                "referringParty.enrolled.REGION",
                                "18.5",
                                "andelen vid periodens början (210701)"));

        assertThat(finding.code()).isEqualTo(Code.BASE_UNDEFINED);
        assertThat(finding.computed()).isNull();
        assertThat(
                        north.findings(
                                told(
                                        "referringParty.enrolled.REGION",
                                        "75",
                                        "andelen vid periodens slut (220630)")))
                .isEmpty();
    }

    @Test
    void aShareOrMeanOfNobodyHasNoBase() {
        for (String figure :
                new String[] {
                    "exits.goalAttainedPercentOfAllExits",
                    "throughputMonths.MAN",
                    "meanAgeYears.exits"
                }) {
            assertThat(only(young, told(figure, "18.5", "page 2")).code())
                    .isEqualTo(Code.BASE_UNDEFINED);
        }
        assertThat(
                        only(
                                        young,
                                        circled(
                                                "bySex.exits.KVINNA",
                                                "40",
                                                "page 2",
                                                new Circumstances(null, null, null, Unit.PERCENT)))
                                .code())
                .isEqualTo(Code.BASE_UNDEFINED);
    }

    @Test
    void anEarlierYearsColumnIsOutsideThePeriodUnlessTheRowsAgree() {
        assertThat(only(north, told("exits.total", "14", "tabell 200701-210630")).code())
                .isEqualTo(Code.OUTSIDE_PERIOD);
        assertThat(north.findings(told("exits.total", "0", "tabell 200701-210630"))).isEmpty();
        assertThat(
                        north.findings(
                                told("stockAndFlow.activeAtEnd", "50", "tabell: aktiva 20210630")))
                .isEmpty();
    }

    @Test
    void someoneInTwoClassesIsClassifiedTwice() {
        Finding finding =
                only(
                        north,
                        told(
                                "stockAndFlow.enrolled",
                                "16",
                                "tabell",
                                "SOCIALTJANST",
                                5,
                                "FORSAKRINGSKASSAN",
                                12));
        assertThat(finding.code()).isEqualTo(Code.DOUBLE_CLASSIFICATION);
        assertThat(english(finding)).isEqualTo("SOCIALTJANST: 5 reported, 4 computed");
        assertThat(
                        only(
                                        north,
                                        told(
                                                "exits.byDestination.OTHER",
                                                "10",
                                                "list",
                                                "MEDICINSK_REHAB",
                                                8,
                                                "SJUKERSATTNING",
                                                2))
                                .code())
                .isEqualTo(Code.DOUBLE_CLASSIFICATION);
        assertThat(only(north, told("exits.total", "31", "page 1", "KVINNA", 12, "MAN", 19)).code())
                .isEqualTo(Code.STOCK_FLOW);
    }

    @Test
    void roundedFiguresAndSharesOfCountsAreNoContradiction() {
        assertThat(
                        north.findings(
                                told("bySex.enrolled.KVINNA", "75", "12 st (75 %)"),
                                told("bySex.enrolled.MAN", "25.0", "procent av de nya"),
                                told("exits.earlyDropouts", "16.7", "share of all exits"),
                                told("exits.goalAttained", "60", "% i mål"),
                                told("exits.goalAttainedPercentOfAllExits", "50", "av 30"),
                                told("throughputMonths.MAN", "15", "snitt, mån"),
                                told("stockAndFlow.waitingAtEnd", "7", "i kö 220630"),
                                told("exits.total", "30", "Årsrapport daterad 2022-09-15"),
                                told("exits.total", "30", "210701 – 220630"),
                                told("bySex.exits.total", "30", "p", "KVINNA", 36.7, "MAN", 63.3)))
                .isEmpty();
    }

    private static Finding only(MadeUpTeam team, ReportedFigure reported) {
        assertThat(team.findings(reported)).hasSize(1);
        return team.findings(reported).getFirst();
    }

    private static ReportedFigure circled(
            String figure, String value, String where, @Nullable Circumstances circumstances) {
        return new ReportedFigure(
                figure,
                new BigDecimal(value),
                where,
                Map.of(),
                Objects.requireNonNull(circumstances));
    }

    private static String english(Finding finding) {
        return Objects.requireNonNull(finding.explanation()).en();
    }
}
