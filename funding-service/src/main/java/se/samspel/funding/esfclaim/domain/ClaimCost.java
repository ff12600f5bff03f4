package se.samspel.funding.esfclaim.domain;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.finance.domain.CostCategory;
import se.samspel.kit.value.Money;

/** Direct cost of a month; of which post, where it is one's cost. */
@Embeddable
public record ClaimCost(
        LocalDate month,
        @Enumerated(EnumType.STRING) CostCategory costCategory,
        long amountOre,
        @Nullable String post) {

    public YearMonth yearMonth() {
        return YearMonth.from(month);
    }

    public Money amount() {
        return Money.ofOre(amountOre);
    }
}
