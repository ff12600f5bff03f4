package se.samspel.funding.secondment.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samspel.funding.finance.domain.BudgetYear;
import se.samspel.kit.value.IdentityNumberInText;
import se.samspel.kit.value.Money;

class SeatTest {

    private static final LocalDate AUGUST = LocalDate.of(2019, 8, 1);
    private static final LocalDate APRIL = LocalDate.of(2020, 4, 1);

    @Test
    void eachRowCountsUntilTheNextOne() {
        Seat seat = ASeat.inAvesta().until(LocalDate.of(2020, 12, 31)).seat();
        assertThat(seat.actualPercentOn(AUGUST.minusDays(1))).isZero();
        assertThat(seat.actualPercentOn(AUGUST)).isEqualTo(50);
        assertThat(seat.actualPercentOn(APRIL.minusDays(1))).isEqualTo(50);
        assertThat(seat.actualPercentOn(APRIL)).isEqualTo(20);
        assertThat(seat.actualPercentOn(LocalDate.of(2020, 12, 31))).isEqualTo(20);
        assertThat(seat.actualPercentOn(LocalDate.of(2021, 1, 1))).isZero();
        assertThat(seat.agreedPercentOn(AUGUST.minusDays(1))).isZero();
        assertThat(seat.agreedPercentOn(AUGUST)).isEqualTo(80);
        assertThat(seat.agreedPercentOn(LocalDate.of(2021, 1, 1))).isZero();
    }

    @Test
    void theOrderOfRowsChangesNothing() {
        Seat turned = ASeat.since(AUGUST).working(APRIL, 20).working(AUGUST, 50).of(600_000).seat();
        assertThat(turned).isEqualTo(ASeat.inAvesta().of(600_000).seat());
    }

    @Test
    void aPercentageIsNoneToAHundred() {
        assertThat(ASeat.since(AUGUST).agreed(0).seat().agreedPercent()).isZero();
        assertThat(ASeat.since(AUGUST).agreed(100).seat().agreedPercent()).isEqualTo(100);
        for (int percent : new int[] {-1, 101}) {
            assertThatExceptionOfType(SeatRule.PercentOutside.class)
                    .isThrownBy(() -> ASeat.since(AUGUST).agreed(percent).seat());
            assertThatExceptionOfType(SeatRule.PercentOutside.class)
                    .isThrownBy(() -> new Seat.ActualPercent(AUGUST, percent));
        }
        assertThat(new Seat.ActualPercent(AUGUST, 100).percent()).isEqualTo(100);
    }

    @Test
    void aSeatMayLastOneDayAndNoLess() {
        assertThat(ASeat.since(AUGUST).until(AUGUST).seat().agreedPercentOn(AUGUST)).isEqualTo(80);
        assertThatExceptionOfType(SeatRule.SeatEndsBeforeStart.class)
                .isThrownBy(() -> ASeat.since(AUGUST).until(AUGUST.minusDays(1)).seat());
    }

    @Test
    void ofOneDayThereIsOneRow() {
        assertThatExceptionOfType(SeatRule.TwoRowsOfOneDay.class)
                .isThrownBy(() -> ASeat.inAvesta().working(APRIL, 20).seat());
        assertThatExceptionOfType(SeatRule.TwoRowsOfOneDay.class)
                .isThrownBy(() -> ASeat.inAvesta().of(1).of(2).seat());
    }

    @Test
    void aYearlyCostMayBeNothingAndNotLess() {
        assertThat(new Seat.YearlyCost(AUGUST, Money.ZERO).amount()).isEqualTo(Money.ZERO);
        assertThatExceptionOfType(SeatRule.NegativeSeatCost.class)
                .isThrownBy(() -> new Seat.YearlyCost(AUGUST, Money.ofOre(-1)));
    }

    @Test
    void nobodyWorksOnAVacantSeat() {
        assertThat(ASeat.since(AUGUST).vacant().seat().vacant()).isTrue();
        assertThat(ASeat.inAvesta().working(LocalDate.of(2020, 9, 1), 0).vacant().seat().vacant())
                .isTrue();
        assertThatExceptionOfType(SeatRule.VacantSeatWorks.class)
                .isThrownBy(() -> ASeat.inAvesta().vacant().seat());
    }

    @Test
    void aFunctionHoldsNoIdentityNumber() {
        assertThatExceptionOfType(IdentityNumberInText.class)
                .isThrownBy(() -> ASeat.since(AUGUST).called("coach 19121212-1212").seat());
    }

    @Test
    void whatIsToldOfASeatFollowsItsDays() {
        BudgetYear june = new BudgetYear(2020, LocalDate.of(2020, 6, 30));
        assertThat(SeatFinding.of(ASeat.inAvesta().of(1).seat(), june))
                .containsExactly(SeatFinding.BELOW_AGREED);
        assertThat(SeatFinding.of(ASeat.inAvesta().of(1).agreed(10).seat(), june))
                .containsExactly(SeatFinding.ABOVE_AGREED);
        assertThat(SeatFinding.of(ASeat.since(AUGUST).working(AUGUST, 80).of(1).seat(), june))
                .isEmpty();
        assertThat(SeatFinding.of(ASeat.since(AUGUST).vacant().alreadyFinanced().seat(), june))
                .containsExactly(
                        SeatFinding.ALREADY_FINANCED,
                        SeatFinding.VACANT,
                        SeatFinding.BELOW_AGREED,
                        SeatFinding.WITHOUT_COST);
    }

    @Test
    void nothingIsToldOfASeatThatDoesNotExistInTheYearSoFar() {
        BudgetYear year = new BudgetYear(2020, LocalDate.of(2020, 6, 30));
        LocalDate last = LocalDate.of(2019, 12, 31);
        assertThat(SeatFinding.of(ASeat.since(AUGUST).until(last).vacant().seat(), year)).isEmpty();
        assertThat(
                        SeatFinding.of(
                                ASeat.since(AUGUST).until(last.plusDays(1)).vacant().seat(), year))
                .isNotEmpty();
        LocalDate july = LocalDate.of(2020, 7, 1);
        assertThat(SeatFinding.of(ASeat.since(july).vacant().seat(), year)).isEmpty();
        assertThat(SeatFinding.of(ASeat.since(july.minusDays(1)).vacant().seat(), year))
                .isNotEmpty();
        assertThat(SeatFinding.of(ASeat.inAvesta().seat(), new BudgetYear(2020, last))).isEmpty();
    }

    @Test
    void theRecordGivesTheSeatBack() {
        Seat seat = ASeat.inAvesta().of(600_000).seat();
        var record =
                new Secondment(
                        new Secondment.Identity(new UUID(1, 1), new UUID(7, 7), "2220002139"),
                        seat,
                        Instant.EPOCH);
        assertThat(record.seat()).isEqualTo(seat);
        Seat ended = ASeat.inAvesta().of(600_000).until(APRIL).seat();
        record.replace(ended, Instant.EPOCH);
        assertThat(record.seat()).isEqualTo(ended);
    }
}
