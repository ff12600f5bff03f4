package se.samspel.kit.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class MoneyTest {

    @Test
    void kronorAndOreAreExact() {
        assertThat(Money.ofSek(new BigDecimal("0.10")).plus(Money.ofSek(new BigDecimal("0.2"))))
                .isEqualTo(Money.ofOre(30));
    }

    @Test
    void wholeKronorAreWrittenWithoutDecimals() {
        assertThat(Money.ofOre(234_000_000).toSek()).isEqualTo(new BigDecimal("2340000"));
        assertThat(Money.ofOre(-1950).toSek()).isEqualTo(new BigDecimal("-19.50"));
    }

    @Test
    void aThirdDecimalIsRefused() {
        assertThatThrownBy(() -> Money.ofSek(new BigDecimal("1.001")))
                .isInstanceOf(Money.NotMoney.class);
        assertThat(Money.ofSek(new BigDecimal("1.000"))).isEqualTo(Money.ofOre(100));
    }
}
