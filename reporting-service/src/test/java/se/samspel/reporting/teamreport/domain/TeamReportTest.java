package se.samspel.reporting.teamreport.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static se.samspel.reporting.teamreport.domain.People.YEAR_2024;
import static se.samspel.reporting.teamreport.domain.People.paidBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.samspel.kit.value.InvalidValue;
import se.samspel.reporting.teamreport.domain.Situation.Income;

class TeamReportTest {

    @Test
    void whoStartsOnThePeriodsFirstDayIsEnrolledInItAndWasNotActiveBefore() {
        Figures figures = new People().with(1, who -> who.started("2024-01-01")).report().figures();

        assertThat(figures.count("stockAndFlow.enrolled")).isEqualTo(1);
        assertThat(figures.count("stockAndFlow.activeAtStart")).isZero();
    }

    @Test
    void whoLeavesOnThePeriodsFirstDayWasActiveAtStartAndIsAnExit() {
        Figures figures =
                new People()
                        .with(1, who -> who.left("2024-01-01", ExitDestination.ARBETE))
                        .report()
                        .figures();

        assertThat(figures.count("stockAndFlow.activeAtStart")).isEqualTo(1);
        assertThat(figures.count("exits.total")).isEqualTo(1);
    }

    @Test
    void whoLeftTheDayBeforeIsInNoFigure() {
        Figures figures =
                new People()
                        .with(1, who -> who.left("2023-12-31", ExitDestination.ARBETE))
                        .report()
                        .figures();

        assertThat(figures.count("stockAndFlow.totalInPeriod")).isZero();
        assertThat(figures.count("exits.total")).isZero();
    }

    @Test
    void whoLeavesOnTheLastDayIsAnExitAndWhoLeavesTheDayAfterIsActiveAtEnd() {
        Figures figures =
                new People()
                        .with(1, who -> who.left("2024-12-31", ExitDestination.STUDIER))
                        .with(1, who -> who.left("2025-01-01", ExitDestination.STUDIER))
                        .report()
                        .figures();

        assertThat(figures.count("exits.total")).isEqualTo(1);
        assertThat(figures.count("stockAndFlow.activeAtEnd")).isEqualTo(1);
    }

    @Test
    void unknownSexCountsInTotalsOnly() {
        Figures figures = new People().with(1, who -> who.ofUnknownSex()).report().figures();

        assertThat(figures.count("bySex.activeAtStart.total")).isEqualTo(1);
        assertThat(figures.count("bySex.activeAtStart.KVINNA")).isZero();
        assertThat(figures.count("bySex.activeAtStart.MAN")).isZero();
    }

    @Test
    void theDeceasedAreExitsButInTheBaseOfNoGoalShare() {
        Figures figures =
                new People()
                        .with(1, who -> who.died("2024-05-01"))
                        .with(1, who -> who.left("2024-05-01", ExitDestination.ARBETE))
                        .with(1, who -> who.droppedOut("2024-05-01"))
                        .report()
                        .figures();

        assertThat(figures.count("exits.total")).isEqualTo(3);
        assertThat(figures.count("exits.excludingEarlyDropouts")).isEqualTo(2);
        assertThat(figures.value("exits.goalAttainedPercentExcludingDropouts")).isEqualTo("100.0");
        assertThat(figures.value("exits.goalAttainedPercentOfAllExits")).isEqualTo("50.0");
    }

    @Test
    void meansAndSharesOfNobodyAreNullAndNotZero() {
        Figures figures = new People().report().figures();

        assertThat(figures.value("exits.goalAttainedPercentOfAllExits")).isNull();
        assertThat(figures.value("throughputMonths.meanExcludingDropouts")).isNull();
        assertThat(figures.value("meanAgeYears.activeAtEnd")).isNull();
        assertThat(figures.value("youngShareOfActivePercent")).isNull();
    }

    @Test
    void roundsHalfUpOnTheExactValue() {
        // 62.25 / 5 = 12.45 as a binary fraction is 12.449999.
        assertThat(new Ratio(6225, 500).oneDecimal()).isEqualTo("12.5");
        assertThat(new Ratio(1244999, 100000).oneDecimal()).isEqualTo("12.4");
    }

    @Test
    void aYearEnrolledIsTwelveMonthsByTheMeanLengthOfAMonth() {
        Figures figures =
                new People()
                        .with(
                                1,
                                who ->
                                        who.started("2023-03-01")
                                                .left("2024-03-01", ExitDestination.ARBETE))
                        .report()
                        .figures();

        assertThat(figures.value("throughputMonths.KVINNA")).isEqualTo("12.0");
        assertThat(figures.value("throughputMonths.MAN")).isNull();
    }

    @Test
    void ageIsInMonthsOnTheLastDayAndUnknownBirthMonthsAreLeftOut() {
        Figures figures =
                new People()
                        .with(1, who -> who.born(YearMonth.of(1984, 6)))
                        .with(1, who -> who.born(null))
                        .report()
                        .figures();

        assertThat(figures.value("meanAgeYears.activeAtEnd")).isEqualTo("40.5");
    }

    @Test
    void youngIsBornLaterThanThirtyYearsBeforeTheYearOfTheLastDay() {
        Figures figures =
                new People()
                        .with(1, who -> who.born(YearMonth.of(1994, 12)))
                        .with(1, who -> who.born(YearMonth.of(1995, 1)))
                        .report()
                        .figures();

        assertThat(figures.value("youngShareOfActivePercent")).isEqualTo("50.0");
    }

    @Test
    void moreThanNineYearsIsMoreThan108Months() {
        Figures figures =
                new People()
                        .with(1, who -> leftAfterSupportOf(who, 108))
                        .with(1, who -> leftAfterSupportOf(who, 109))
                        .report()
                        .figures();

        assertThat(figures.count("yearsInPublicSupportAtEnrolment.moreThanNineYears.KVINNA"))
                .isEqualTo(1);
    }

    @Test
    void theLargestSourcePaysAndTiesGoInThePayersOrder() {
        Situation largest =
                new Situation(
                        List.of(
                                new Income(IncomeSource.SJUKPENNING, 40),
                                new Income(IncomeSource.AKASSA, 60)),
                        null);
        Situation tie =
                new Situation(
                        List.of(
                                new Income(IncomeSource.AKTIVITETSSTOD, 50),
                                new Income(IncomeSource.FORSORJNINGSSTOD, 50)),
                        null);

        assertThat(largest.payer()).contains(IncomePayer.A_KASSA);
        assertThat(tie.payer()).contains(IncomePayer.SOCIALTJANST);
        assertThat(new Situation(List.of(), null).payer()).isEmpty();
    }

    @Test
    void incomeChangeLeavesOutThoseMeasuredOnce() {
        Figures figures =
                new People()
                        .with(
                                1,
                                who ->
                                        who.left("2024-02-01", ExitDestination.ARBETE)
                                                .after(paidBy(IncomeSource.INGEN_OFFENTLIG, null)))
                        .with(1, who -> who.left("2024-02-01", ExitDestination.ARBETE))
                        .report()
                        .figures();

        assertThat(figures.count("incomeChange.before.SOCIALTJANST")).isEqualTo(1);
        assertThat(figures.count("incomeChange.after.INGEN")).isEqualTo(1);
    }

    @Test
    void whoLeavesTheQueueOnTheLastDayDoesNotWaitAtTheEnd() {
        LocalDate last = YEAR_2024.to();
        List<QueueEntry> queue =
                List.of(
                        new QueueEntry(last, null),
                        new QueueEntry(last.minusDays(9), last),
                        new QueueEntry(last.minusDays(9), last.plusDays(1)),
                        new QueueEntry(last.plusDays(1), null));

        Figures figures = TeamReport.of(YEAR_2024, List.of(), queue).figures();

        assertThat(figures.count("stockAndFlow.waitingAtEnd")).isEqualTo(2);
    }

    @Test
    void aPeriodDoesNotEndBeforeItStarts() {
        LocalDate day = LocalDate.of(2024, 1, 1);

        assertThat(new Period(day, day).calendarYears()).containsExactly(2024);
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> new Period(day, day.minusDays(1)));
    }

    @Test
    void othersThanTheHostAskForWholeYearsFromJanuaryOrJuly() {
        assertThat(YEAR_2024.isCommonYear()).isTrue();
        assertThat(period("2019-07-01", "2020-06-30").isCommonYear()).isTrue();
        assertThat(period("2019-07-01", "2020-06-29").isCommonYear()).isFalse();
        assertThat(period("2019-04-01", "2020-03-31").isCommonYear()).isFalse();
        assertThat(period("2019-01-01", "2020-12-31").isCommonYear()).isFalse();
    }

    private static Period period(String from, String to) {
        return new Period(LocalDate.parse(from), LocalDate.parse(to));
    }

    private static void leftAfterSupportOf(People.Person who, int months) {
        who.left("2024-03-01", ExitDestination.ARBETE)
                .before(paidBy(IncomeSource.SJUKPENNING, months));
    }
}
