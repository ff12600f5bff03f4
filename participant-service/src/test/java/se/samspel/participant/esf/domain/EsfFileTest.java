package se.samspel.participant.esf.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samspel.kit.value.AuthorityId;

class EsfFileTest {

    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");
    private static final EsfMonth OCTOBER = EsfMonth.parse("2026-10");

    @Test
    void aMonthIsDueFourWeeksAfterItsLastDay() {
        assertThat(OCTOBER.lastDay()).isEqualTo("2026-10-31");
        assertThat(OCTOBER.dueOn()).isEqualTo("2026-11-28");
        assertThat(EsfMonth.parse("2024-02").dueOn()).isEqualTo("2024-03-28");
    }

    @Test
    void aMonthIsOverTheDayAfterItsLastDay() {
        assertThatThrownBy(() -> OCTOBER.refuseUnlessOver(LocalDate.parse("2026-10-31")))
                .isInstanceOf(MonthNotOver.class);
        assertThatCode(() -> OCTOBER.refuseUnlessOver(LocalDate.parse("2026-11-01")))
                .doesNotThrowAnyException();
    }

    @Test
    void aNewFileOfAMonthGoesOnWithTheMonthsVersions() {
        EsfFile first = file(null);
        assertThat(first.version()).isEqualTo(1);
        assertThat(first.makeResendDue()).isTrue();
        assertThat(first.version()).isEqualTo(2);
        assertThat(first.makeResendDue()).isFalse();
        assertThat(first.version()).isEqualTo(2);
        first.supersede();
        assertThat(first.superseded()).isTrue();
        assertThat(first.resendDue()).isFalse();
        EsfFile second = file(first);
        assertThat(second.version()).isEqualTo(3);
        assertThat(second.resendDue()).isFalse();
        assertThat(second.month()).isEqualTo(OCTOBER);
    }

    private static EsfFile file(EsfFile before) {
        var terms =
                new EsfTerms(
                        AuthorityId.parse("2120002304.ame"),
                        UUID.randomUUID(),
                        OCTOBER,
                        1,
                        new BigDecimal("8.5"),
                        LocalDate.parse("2026-11-22"));
        return new EsfFile(UUID.randomUUID(), terms, before, NOW);
    }
}
