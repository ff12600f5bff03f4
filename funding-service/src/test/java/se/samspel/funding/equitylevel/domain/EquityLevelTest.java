package se.samspel.funding.equitylevel.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.samspel.kit.value.Money;

/** All values here are the tests' own: none are official. */
class EquityLevelTest {

    private static final LocalDate DAY = LocalDate.of(2020, 1, 1);
    private static final String ASSOCIATION = "2220002139";

    @Test
    void aStepHoldsFromItsBeginningToTheNext() {
        EquityLevel level = level(amount(1000, 300), amount(2000, 500));
        assertThat(level.reasonable(sek(999))).isNull();
        assertThat(level.reasonable(sek(1000))).isEqualTo(sek(300));
        assertThat(level.reasonable(Money.ofOre(199_999))).isEqualTo(sek(300));
        assertThat(level.reasonable(sek(2000))).isEqualTo(sek(500));
        assertThat(level.reasonable(sek(1_000_000))).isEqualTo(sek(500));
    }

    @Test
    void aPercentageIsOfTheBaseInWholeOreHalfUp() {
        EquityLevel level = level(percent(0, "12.5"));
        assertThat(level.reasonable(sek(1000))).isEqualTo(sek(125));
        assertThat(level.reasonable(Money.ofOre(3))).isEqualTo(Money.ofOre(0));
        assertThat(level.reasonable(Money.ofOre(4))).isEqualTo(Money.ofOre(1));
        assertThat(level(percent(0, "0")).reasonable(sek(1000))).isEqualTo(Money.ZERO);
        assertThat(level(percent(0, "0.01")).steps().getFirst().percent())
                .isEqualByComparingTo("0.01");
    }

    @Test
    void stepsRiseAndAllSayTheSameKindOfLevel() {
        refused();
        refused(amount(1000, 1), amount(1000, 2));
        refused(amount(1000, 1), amount(999, 2));
        refused(amount(-1, 1));
        refused(amount(0, -1));
        refused(amount(0, 1), percent(10, "1"));
        refused(percent(0, "-0.01"));
        refused(percent(0, "1000.01"));
        refused(percent(0, "0.001"));
        refused(new LevelStep(sek(0), null, null));
        refused(new LevelStep(sek(0), sek(1), BigDecimal.ONE));
        level(percent(0, "1000"));
    }

    @Test
    void theAssociationsOwnTableGoesBeforeTheNationalOne() {
        EquityLevel national = level(null, DAY.plusYears(1), amount(0, 1));
        EquityLevel own = level(ASSOCIATION, DAY, amount(0, 2));
        EquityLevel later = level(ASSOCIATION, DAY.plusDays(1), amount(0, 3));
        List<EquityLevel> known = List.of(national, own, later);
        assertThat(EquityLevel.inForce(known, DAY.minusDays(1))).isNull();
        assertThat(EquityLevel.inForce(known, DAY)).isSameAs(own);
        assertThat(EquityLevel.inForce(known, DAY.plusDays(1))).isSameAs(later);
        assertThat(EquityLevel.inForce(known, DAY.plusYears(2))).isSameAs(later);
        assertThat(EquityLevel.inForce(List.of(national), DAY.plusYears(1))).isSameAs(national);
        assertThat(EquityLevel.inForce(List.of(), DAY)).isNull();
    }

    private static void refused(LevelStep... steps) {
        assertThatExceptionOfType(EquityLevelRule.StepsUnfit.class).isThrownBy(() -> level(steps));
    }

    private static EquityLevel level(LevelStep... steps) {
        return level(null, DAY, steps);
    }

    private static EquityLevel level(
            @Nullable String association, LocalDate from, LevelStep... steps) {
        var level = new EquityLevel(UUID.randomUUID(), association, from);
        level.set(
                new EquityLevel.Terms(EquityBase.CONTRIBUTIONS, List.of(steps), "§ 1"),
                Instant.parse("2020-01-01T08:00:00Z"));
        return level;
    }

    private static LevelStep amount(long from, long level) {
        return new LevelStep(sek(from), sek(level), null);
    }

    private static LevelStep percent(long from, String percent) {
        return new LevelStep(sek(from), null, new BigDecimal(percent));
    }

    private static Money sek(long kronor) {
        return Money.ofOre(kronor * 100);
    }
}
