package se.samspel.funding.targets.domain;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;

/** An indicator's value that is to be reached in a period, both days included. */
@Embeddable
public record Target(
        String indicator,
        BigDecimal value,
        @Enumerated(EnumType.STRING) TargetUnit unit,
        LocalDate periodFrom,
        LocalDate periodTo) {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    void refuseUnlessPossible() {
        if (periodTo.isBefore(periodFrom)) {
            throw new TargetRule.EndsBeforeItBegins(indicator);
        }
        if (value.signum() < 0 || (unit == TargetUnit.PERCENT && value.compareTo(WHOLE) > 0)) {
            throw new TargetRule.ValueImpossible(indicator);
        }
    }

    boolean collidesWith(Target other) {
        return indicator.equals(other.indicator)
                && !periodFrom.isAfter(other.periodTo)
                && !other.periodFrom.isAfter(periodTo);
    }
}
