package se.samspel.reporting.quality.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samspel.reporting.quality.domain.MadeUpTeam.told;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.samspel.reporting.AvestaCaseFiles;
import se.samspel.reporting.quality.domain.Finding.Code;
import se.samspel.reporting.teamreport.domain.Enrolment;
import se.samspel.reporting.teamreport.domain.Figures;
import se.samspel.reporting.teamreport.domain.Period;
import se.samspel.reporting.teamreport.domain.QueueEntry;
import se.samspel.reporting.teamreport.domain.TeamReport;

/** The whole printed report of Samverkansteam Avesta, sentence by sentence. */
class AvestaReportTest {

    private static final Period YEAR =
            new Period(LocalDate.of(2019, 7, 1), LocalDate.of(2020, 6, 30));

    private final List<Enrolment> enrolments = AvestaCaseFiles.enrolments();
    private final List<QueueEntry> queue = AvestaCaseFiles.queue();

    private Figures figures(Period days) {
        return TeamReport.of(days, enrolments, queue).figures();
    }

    private List<Code> findings(ReportedFigure... printed) {
        return new DataQuality(
                        YEAR,
                        this::figures,
                        new SeatFigures(YEAR, List.of()),
                        new MoneyFigures(List.of()))
                .findings(List.of(printed)).stream().map(Finding::code).toList();
    }

    @Test
    void whatItPrintsRightIsNoFinding() {
        Stream.of(
                        told(
                                "meanAgeYears.activeAtEnd",
                                "39.3",
                                "sammanfattning, vid periodens slut"),
                        told(
                                "stockAndFlow.activeAtEnd",
                                "40",
                                "200630 finns 40 deltagare inskrivna"),
                        told("bySex.activeAtEnd.MAN", "27.5", "av dessa är 11 (27,5%) män"),
                        told("bySex.activeAtEnd.MAN", "11", "av dessa är 11 (27,5%) män"),
                        told("exits.goalAttainedPercentExcludingDropouts", "65", "65% i mål"),
                        told("throughputMonths.meanExcludingDropouts", "17.8", "17,8 månader"),
                        told("throughputMonths.meanExcludingDropouts", "17.8", "period 1907-2006"),
                        told("stockAndFlow.enrolled", "23", "under perioden 190701 – 200630"),
                        told("stockAndFlow.totalInPeriod", "76", "under perioden 190701 – 200630"),
                        told("stockAndFlow.activeAtStart", "53", "53 personer 190701"),
                        told("stockAndFlow.activeAtStart", "53", "Antal inskrivna 20190701"),
                        told("youngShareOfActivePercent", "27.5", "unga (födda efter 1990)"),
                        told("bySex.enrolled.MAN", "26", "6 st män (26%)"),
                        told("referringParty.enrolled.KOMMUN", "35", "8 deltagare (35%)"),
                        told(
                                "referringParty.enrolled.REGION",
                                "65",
                                "vid periodens slut (200630)" + " har andelen ökat till 65%"),
                        told("referringParty.activeAtEnd.FORSAKRINGSKASSAN", "22.5", "9 (22,5%)"),
                        told("stockAndFlow.waitingAtEnd", "10", "200630 väntar 10 personer"),
                        told("bySex.totalInPeriod.KVINNA", "64", "49 personer (64%) kvinnor"),
                        told("exits.byDestination.ARBETE", "7", "Tabell 190701-200630"),
                        told("yearsInPublicSupportAtEnrolment.KVINNA", "4.9", "för kvinnorna"),
                        told(
                                "yearsInPublicSupportAtEnrolment.moreThanNineYears.MAN",
                                "1",
                                "mer än 9 år"),
                        told("meanAgeYears.exits", "39.5", "snittålder: 39,5 år"))
                .forEach(printed -> assertThat(findings(printed)).as(printed.where()).isEmpty());
    }

    @Test
    void whatItPrintsWrongIsFoundWithItsKind() {
        assertThat(findings(told("exits.total", "37", "under perioden 190701 – 200630")))
                .containsExactly(Code.STOCK_FLOW);
        assertThat(findings(told("stockAndFlow.activeAtEnd", "40", "Antal aktiva 20190630")))
                .containsExactly(Code.DATE_HEADER);
        assertThat(
                        findings(
                                told(
                                        "exits.goalAttainedPercentExcludingDropouts",
                                        "80",
                                        "under perioden 200101-200731 gick 80% i mål")))
                .containsExactly(Code.OUTSIDE_PERIOD);
        assertThat(
                        findings(
                                told(
                                        "referringParty.enrolled.REGION",
                                        "18.5",
                                        "Vid periodens början (190701) var andelen 18,5%")))
                .containsExactly(Code.BASE_UNDEFINED);
        assertThat(findings(told("exits.total", "36", "vid träffen i februari 2010")))
                .containsExactly(Code.DATE_HEADER);
        assertThat(findings(told("exits.total", "36", "flytt under våren 20201")))
                .containsExactly(Code.DATE_HEADER);
    }
}
