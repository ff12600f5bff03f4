package se.samspel.reporting.quality.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samspel.kit.value.InvalidValue;
import se.samspel.reporting.AvestaCaseFiles;
import se.samspel.reporting.quality.domain.Finding.Code;
import se.samspel.reporting.teamreport.domain.Enrolment;
import se.samspel.reporting.teamreport.domain.Period;
import se.samspel.reporting.teamreport.domain.QueueEntry;
import se.samspel.reporting.teamreport.domain.TeamReport;

class DataQualityTest {

    private final DataQuality avesta =
            against(AvestaCaseFiles.enrolments(), AvestaCaseFiles.queue());

    private static DataQuality against(List<Enrolment> enrolments, List<QueueEntry> queue) {
        Period year = new Period(LocalDate.of(2019, 7, 1), LocalDate.of(2020, 6, 30));
        return new DataQuality(
                year,
                days -> TeamReport.of(days, enrolments, queue).figures(),
                new SeatFigures(year, List.of()),
                new MoneyFigures(List.of()));
    }

    @Test
    void findsTheContradictionsOfThePrintedReportAndSaysWhy() {
        List<ReportedFigure> printed = new ArrayList<>();
        AvestaCaseFiles.expected().get("reportedFigures").forEach(node -> printed.add(read(node)));
        List<String> expected = new ArrayList<>();
        AvestaCaseFiles.expected()
                .get("expectedFindings")
                .forEach(node -> expected.add(node.asText()));

        List<Finding> findings = avesta.findings(printed);

        assertThat(findings.stream().map(DataQualityTest::inOneLine))
                .containsExactlyElementsOf(expected);
        assertThat(findings.stream().map(Finding::code))
                .containsExactly(Code.STOCK_FLOW, Code.DOUBLE_CLASSIFICATION);
    }

    @Test
    void aReportedFigureThatEqualsIsNoFinding() {
        assertThat(avesta.findings(List.of(reported("exits.total", "36")))).isEmpty();
        assertThat(avesta.findings(List.of(reported("meanAgeYears.exits", "39.50")))).isEmpty();
        assertThat(avesta.findings(List.of(reported("exits.byDestination.ANNAT", "0")))).isEmpty();
    }

    @Test
    void aDayOfAnotherAgeIsNoTimeOfAFigure() {
        for (String where : List.of("lagen av 1918-01-01", "1901-01-01 till 2099-12-31")) {
            ReportedFigure figure =
                    new ReportedFigure(
                            "stockAndFlow.activeAtStart", new BigDecimal("53"), where, Map.of());

            assertThat(avesta.findings(List.of(figure))).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "1e-999999999", "-1000000000001"})
    void aNumberThatNobodyPrintsIsRefused(String number) {
        BigDecimal unprintable = new BigDecimal(number);

        assertThatThrownBy(() -> new ReportedFigure("exits.total", unprintable, "", Map.of()))
                .isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() ->
                        new ReportedFigure(
                                "exits.total", BigDecimal.ONE, "", Map.of("ARBETE", unprintable)))
                .isInstanceOf(InvalidValue.class);
    }

    @Test
    void theFlowsOfEachSexMustAddUpToo() {
        Finding finding = only(reported("bySex.exits.MAN", "17"));

        assertThat(finding.code()).isEqualTo(Code.STOCK_FLOW);
        assertThat(finding.calculation()).isEqualTo("21 + 6 - 11 = 16");
    }

    @Test
    void eachFigureOfStockAndFlowFollowsFromTheOthers() {
        assertThat(only(reported("stockAndFlow.activeAtStart", "54")).calculation())
                .isEqualTo("40 + 36 - 23 = 53");
        assertThat(only(reported("stockAndFlow.enrolled", "24")).calculation())
                .isEqualTo("40 + 36 - 53 = 23");
        assertThat(only(reported("stockAndFlow.totalInPeriod", "77")).calculation())
                .isEqualTo("53 + 23 = 76");
        assertThat(only(reported("stockAndFlow.activeAtEnd", "39")).calculation())
                .isEqualTo("53 + 23 - 36 = 40");
    }

    @Test
    void theQueueIsBoundToNothing() {
        assertThat(only(reported("stockAndFlow.waitingAtEnd", "11")).code())
                .isEqualTo(Code.REPORTED_DIFFERS);
    }

    @Test
    void aGoalThatIsNoGoalIsCountedTwice() {
        Finding finding =
                only(
                        new ReportedFigure(
                                "exits.goalAttained",
                                new BigDecimal("23"),
                                "page 4",
                                parts("ARBETE", 7, "STUDIER", 1, "SJUKERSATTNING", 1)));

        assertThat(finding.code()).isEqualTo(Code.DOUBLE_CLASSIFICATION);
        assertThat(english(finding)).isEqualTo("one SJUKERSATTNING counted twice");
    }

    @Test
    void aPartThatDiffersItselfIsNamed() {
        Finding finding =
                only(
                        new ReportedFigure(
                                "exits.byDestination.OTHER",
                                new BigDecimal("12"),
                                "page 4",
                                parts("MEDICINSK_REHAB", 10, "FLYTTAT", 1, "VILL_EJ_DELTA", 1)));

        assertThat(finding.code()).isEqualTo(Code.REPORTED_DIFFERS);
        assertThat(english(finding)).isEqualTo("MEDICINSK_REHAB: 10 reported, 9 computed");
    }

    @Test
    void anyOtherDifferenceIsReportedWithItsSize() {
        Finding finding = only(reported("exits.goalAttainedPercentOfAllExits", "59.5"));

        assertThat(finding.code()).isEqualTo(Code.REPORTED_DIFFERS);
        assertThat(english(finding)).isEqualTo("1.6 less than computed");
    }

    @Test
    void aShareOfNobodyHasNoBase() {
        DataQuality empty = against(List.of(), List.of());

        List<Finding> findings =
                empty.findings(List.of(reported("exits.goalAttainedPercentOfAllExits", "18.5")));

        assertThat(findings.getFirst().code()).isEqualTo(Code.BASE_UNDEFINED);
        assertThat(findings.getFirst().computed()).isNull();
    }

    @Test
    void knowsTheReportsFiguresAndTheSumsPrintedForThem() {
        assertThat(avesta.knows("exits.byDestination.OTHER")).isTrue();
        assertThat(avesta.knows("bySex.exits.KVINNA")).isTrue();
        assertThat(avesta.knows("exits.happiness")).isFalse();
    }

    private Finding only(ReportedFigure figure) {
        return avesta.findings(List.of(figure)).getFirst();
    }

    private static ReportedFigure reported(String figure, String value) {
        return new ReportedFigure(figure, new BigDecimal(value), "page 1", Map.of());
    }

    private static Map<String, BigDecimal> parts(Object... codesAndCounts) {
        Map<String, BigDecimal> parts = new LinkedHashMap<>();
        for (int i = 0; i < codesAndCounts.length; i += 2) {
            parts.put(
                    (String) codesAndCounts[i],
                    BigDecimal.valueOf((Integer) codesAndCounts[i + 1]));
        }
        return parts;
    }

    private static ReportedFigure read(JsonNode node) {
        Map<String, BigDecimal> breakdown = new LinkedHashMap<>();
        node.path("breakdown")
                .properties()
                .forEach(part -> breakdown.put(part.getKey(), part.getValue().decimalValue()));
        return new ReportedFigure(
                node.get("figure").asText(),
                node.get("value").decimalValue(),
                node.get("where").asText(),
                breakdown);
    }

    private static String english(Finding finding) {
        return Objects.requireNonNull(finding.explanation()).en();
    }

    private static String inOneLine(Finding finding) {
        String why = finding.calculation() == null ? english(finding) : finding.calculation();
        return "%s: %s reported, %s computed (%s)"
                .formatted(finding.figure(), finding.reported(), finding.computed(), why);
    }
}
