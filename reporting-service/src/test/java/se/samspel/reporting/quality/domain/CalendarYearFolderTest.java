package se.samspel.reporting.quality.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static se.samspel.reporting.quality.domain.MadeUpTeam.told;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.samspel.kit.value.Sex;
import se.samspel.reporting.access.domain.Party;
import se.samspel.reporting.quality.domain.Finding.Code;
import se.samspel.reporting.teamreport.domain.ExitDestination;

/** A team that reports calendar years, in other words than the others. */
class CalendarYearFolderTest {

    /** 58 there, 15 came, 21 left, 52 there. */
    private final MadeUpTeam south =
            new MadeUpTeam("2023-01-01", "2023-12-31")
                    .there(30, Sex.KVINNA, "2022-06-01")
                    .there(10, Sex.MAN, "2022-10-01")
                    .left(8, Sex.KVINNA, "2022-02-01", "2023-03-15", ExitDestination.ARBETE)
                    .left(6, Sex.MAN, "2022-02-01", "2023-09-01", ExitDestination.STUDIER)
                    .left(4, Sex.KVINNA, "2022-05-01", "2023-11-01", ExitDestination.VILL_EJ_DELTA)
                    .droppedOut(3, Sex.MAN, "2023-02-01", "2023-02-20")
                    .there(12, Sex.KVINNA, "2023-04-01")
                    .waiting(5, "2023-11-15")
                    .seat(Party.KOMMUN, 50, 50, false)
                    .seat(Party.REGION, 150, 100, false)
                    .seat(Party.FORSAKRINGSKASSAN, 125, 125, false)
                    .cost(2023, 2_000_000, 250_000);

    @Test
    void whatItPrintsRightIsNoFinding() {
        assertThat(
                        south.findings(
                                told("exits.total", "21", "Avslutade 2023"),
                                told("exits.total", "11", "avslutade 1/1–30/6 2023"),
                                told("exits.total", "11", "kv 1 2023"),
                                told("exits.total", "11", "jan–maj 2023"),
                                told("exits.total", "10", "tertial 3 2023"),
                                told("exits.total", "6", "tredje kvartalet 2023"),
                                told("stockAndFlow.activeAtStart", "58", "31/12 2022"),
                                told("stockAndFlow.activeAtEnd", "52", "pågående vid årsskiftet"),
                                told("exits.goalAttainedPercentExcludingDropouts", "78", "% i mål"),
                                told("stockAndFlow.waitingAtEnd", "5", "i kö den 31 december"),
                                told("seats.agreed", "3.25", "0,5 + 1,5 + 1,25 tjänster"),
                                told("budget.actualSek", "2.25", "utfall helår, mnkr"),
                                told("bySex.enrolled.MAN", "20", "andel män av nya, procent")))
                .isEmpty();
    }

    @Test
    void eachKindOfFaultIsFoundUnderItsCode() {
        finds(Code.STOCK_FLOW, told("stockAndFlow.activeAtEnd", "53", "pågående vid årets slut"));
        finds(Code.STOCK_FLOW, told("exits.total", "18", "avslutade, hela året"));
        finds(Code.OUTSIDE_PERIOD, told("exits.goalAttained", "80", "% 1/7 2022–30/6 2023"));
        finds(Code.OUTSIDE_PERIOD, told("exits.total", "30", "1/7–30/6 2023"));
        finds(Code.DATE_HEADER, told("exits.total", "21", "Kolumnen 2022-12-31"));
        finds(Code.DATE_HEADER, told("exits.total", "21", "tabell 31 november 2023"));
        finds(
                Code.BASE_UNDEFINED,
                told("referringParty.enrolled.REGION", "18.5", "procent den 1 januari 2023"));
        finds(
                Code.DOUBLE_CLASSIFICATION,
                told("exits.byDestination.OTHER", "6", "lista", "VILL_EJ_DELTA", 4, "ARBETE", 2));
        finds(
                Code.UNIT_DOUBLE_COUNT,
                told("stockAndFlow.totalInPeriod", "93", "p", "Teamet", 73, "Unga_vuxna", 20));
        finds(Code.FTE_SUM, told("seats.agreed", "4", "0,5 + 1,5 + 1,25 tjänster"));
        finds(Code.REPORTED_DIFFERS, told("meanAgeYears.exits", "29.9", "snittålder"));
        finds(Code.REPORTED_DIFFERS, told("budget.actualSek", "2350", "tkr"));
    }

    @Test
    void aUnitThatManyOthersMakeUpIsFoundSoonWhateverTheirSizes() {
        Map<String, BigDecimal> units = new LinkedHashMap<>();
        for (int i = 0; i < 16; i++) {
            units.put("Enhet_" + (char) ('A' + i), new BigDecimal((1L << i) + ".5" + i));
        }
        ReportedFigure many =
                new ReportedFigure("plannedParticipants", BigDecimal.ONE, "plan", units);

        assertTimeout(
                Duration.ofSeconds(10),
                () ->
                        south.findings(
                                Collections.nCopies(200, many).toArray(ReportedFigure[]::new)));
    }

    private void finds(Code code, ReportedFigure reported) {
        assertThat(south.findings(reported))
                .as(reported.where())
                .extracting(Finding::code)
                .isEqualTo(List.of(code));
    }
}
