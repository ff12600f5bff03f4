package se.samspel.funding.contributioncall.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.samspel.funding.contributioncall.domain.Instalments.Instalment;
import se.samspel.kit.value.Money;

class InstalmentsTest {

    private static final String AVESTA = "2120002304";
    private static final DueDays QUARTERLY = DueDays.quarterly(2020);
    private static final LocalDate JANUARY = LocalDate.of(2020, 1, 31);
    private static final LocalDate APRIL = LocalDate.of(2020, 4, 30);
    private static final LocalDate JULY = LocalDate.of(2020, 7, 31);
    private static final LocalDate OCTOBER = LocalDate.of(2020, 10, 31);

    @Test
    void theDefaultIsTheLastDayOfEachQuartersFirstMonth() {
        assertThat(QUARTERLY.days()).containsExactly(JANUARY, APRIL, JULY, OCTOBER);
    }

    @Test
    void fourCallsAreEqualAndTheLastTakesTheRemainder() {
        assertThat(kronor(403, Called.NOTHING)).containsExactly(100L, 100L, 100L, 103L);
        assertThat(kronor(400, Called.NOTHING)).containsExactly(100L, 100L, 100L, 100L);
    }

    @Test
    void aShareBelowFourKronorIsCalledOnAtLastAlone() {
        assertThat(planned(3, Called.NOTHING)).containsExactly(call(OCTOBER, 3));
        assertThat(planned(0, Called.NOTHING)).isEmpty();
    }

    @Test
    void theNextCallTakesWhatThePreliminaryOnesAskedTooLittle() {
        assertThat(planned(480, called(200, APRIL)))
                .containsExactly(call(JULY, 120 + 40), call(OCTOBER, 120));
    }

    @Test
    void theNextCallIsLessByWhatThePreliminaryOnesAskedTooMuch() {
        assertThat(planned(400, called(240, APRIL)))
                .containsExactly(call(JULY, 60), call(OCTOBER, 100));
    }

    @Test
    void whatIsMoreThanTheNextCallIsKeptAgainstTheOneAfterIt() {
        assertThat(planned(400, called(300, APRIL))).containsExactly(call(OCTOBER, 100));
        assertThat(planned(400, called(350, APRIL))).containsExactly(call(OCTOBER, 50));
    }

    @Test
    void whatIsMoreThanTheWholeShareIsToTheMembersCreditAtLast() {
        assertThat(planned(200, called(300, APRIL))).containsExactly(call(OCTOBER, -100));
        assertThat(planned(0, called(100, JANUARY))).containsExactly(call(OCTOBER, -100));
    }

    @Test
    void whatIsCreditedIsCalledOnAgainOnItsDay() {
        assertThat(planned(400, called(0, null)))
                .containsExactly(
                        call(JANUARY, 100), call(APRIL, 100), call(JULY, 100), call(OCTOBER, 100));
    }

    @Test
    void aDifferenceNeedsADayAfterTheLastOneSent() {
        assertThat(planned(400, called(400, OCTOBER))).isEmpty();
        assertThatExceptionOfType(CallRule.NoDueDayLeft.class)
                .isThrownBy(() -> planned(401, called(400, OCTOBER)))
                .withMessageContaining(AVESTA);
        DueDays more =
                DueDays.stated(2020, List.of(JANUARY, APRIL, JULY, OCTOBER, OCTOBER.plusDays(1)));
        assertThat(Instalments.of(AVESTA, sek(401), more, called(400, OCTOBER)))
                .containsExactly(call(OCTOBER.plusDays(1), 1));
    }

    @Test
    void dueDaysAreInOrderAndOfTheYearOrTheNext() {
        assertThat(DueDays.stated(2020, List.of(LocalDate.of(2021, 12, 31))).days()).hasSize(1);
        refused();
        refused(APRIL, JANUARY);
        refused(APRIL, APRIL);
        refused(LocalDate.of(2019, 12, 31));
        refused(LocalDate.of(2022, 1, 1));
        LocalDate[] thirteen = new LocalDate[13];
        for (int i = 0; i < thirteen.length; i++) {
            thirteen[i] = JANUARY.plusDays(i);
        }
        refused(thirteen);
    }

    @Property
    void callsSentAndToComeAreTheShare(
            @ForAll @LongRange(max = 100_000_000) long share,
            @ForAll @LongRange(max = 100_000_000) long sent,
            @ForAll @IntRange(max = 2) int lastSent) {
        Called called = called(sent, QUARTERLY.days().get(lastSent));
        List<Instalment> planned = planned(share, called);
        assertThat(planned.stream().mapToLong(each -> each.amount().ore()).sum())
                .isEqualTo((share - sent) * 100);
        assertThat(planned.stream().limit(Math.max(0, planned.size() - 1)))
                .allMatch(each -> each.amount().ore() > 0);
    }

    private static void refused(LocalDate... days) {
        assertThatExceptionOfType(CallRule.DueDaysUnfit.class)
                .isThrownBy(() -> DueDays.stated(2020, List.of(days)));
    }

    private static List<Long> kronor(long share, Called called) {
        return planned(share, called).stream().map(each -> each.amount().ore() / 100).toList();
    }

    private static List<Instalment> planned(long share, Called called) {
        return Instalments.of(AVESTA, sek(share), QUARTERLY, called);
    }

    private static Called called(long kronor, @Nullable LocalDate last) {
        return new Called(sek(kronor), last);
    }

    private static Instalment call(LocalDate day, long kronor) {
        return new Instalment(day, sek(kronor));
    }

    private static Money sek(long kronor) {
        return Money.ofOre(kronor * 100);
    }
}
