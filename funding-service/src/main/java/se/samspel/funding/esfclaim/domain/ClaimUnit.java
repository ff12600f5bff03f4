package se.samspel.funding.esfclaim.domain;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import se.samspel.funding.costmodel.domain.CostUnit;

/** Units of a month; hours are never given, they come from the time reports. */
@Embeddable
public record ClaimUnit(
        LocalDate month, @Enumerated(EnumType.STRING) CostUnit unit, BigDecimal quantity) {

    public YearMonth yearMonth() {
        return YearMonth.from(month);
    }
}
