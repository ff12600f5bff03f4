package se.samspel.funding.costmodel.domain;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.finance.domain.CostCategory;
import se.samspel.kit.value.Money;

/**
 * How the cost of some months is reckoned. A flat rate comes on top of its base category; with
 * {@code coversOther} it stands for all other direct cost (as the 40 % do), else that is eligible
 * beside it.
 */
@Embeddable
public record CostModel(
        @Enumerated(EnumType.STRING) CostModelKind kind,
        LocalDate validFrom,
        LocalDate validUntil,
        @Enumerated(EnumType.STRING) @Nullable CostUnit unit,
        @Nullable Long unitPriceOre,
        @Enumerated(EnumType.STRING) @Nullable CostCategory base,
        @Nullable BigDecimal percent,
        boolean coversOther) {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /** The first and the last month. */
    public record Months(YearMonth from, YearMonth until) {}

    public static CostModel actual(Months months) {
        return model(CostModelKind.ACTUAL, months, Parameters.NONE);
    }

    public static CostModel unitCost(Months months, CostUnit unit, Money price) {
        return model(
                CostModelKind.UNIT_COST, months, new Parameters(unit, price, null, null, false));
    }

    public static CostModel flatRate(
            Months months, CostCategory base, BigDecimal percent, boolean coversOther) {
        return model(
                CostModelKind.FLAT_RATE,
                months,
                new Parameters(null, null, base, percent, coversOther));
    }

    /** What is given with a kind. */
    public record Parameters(
            @Nullable CostUnit unit,
            @Nullable Money price,
            @Nullable CostCategory base,
            @Nullable BigDecimal percent,
            boolean coversOther) {

        static final Parameters NONE = new Parameters(null, null, null, null, false);

        boolean fit(CostModelKind kind) {
            boolean priced = unit != null && price != null && price.ore() > 0;
            boolean unpriced = unit == null && price == null;
            boolean rateless = base == null && percent == null && !coversOther;
            return switch (kind) {
                case ACTUAL -> unpriced && rateless;
                case UNIT_COST -> priced && rateless;
                case FLAT_RATE -> unpriced && base != null && isRate(percent);
            };
        }

        private static boolean isRate(@Nullable BigDecimal percent) {
            return percent != null
                    && percent.signum() > 0
                    && percent.compareTo(WHOLE) <= 0
                    && percent.stripTrailingZeros().scale() <= 4;
        }
    }

    public static CostModel model(CostModelKind kind, Months months, Parameters given) {
        if (months.until().isBefore(months.from())) {
            throw new CostModelRule.PeriodUnfit();
        }
        if (!given.fit(kind)) {
            throw new CostModelRule.ParametersUnfit();
        }
        return new CostModel(
                kind,
                months.from().atDay(1),
                months.until().atEndOfMonth(),
                given.unit(),
                given.price() == null ? null : given.price().ore(),
                given.base(),
                given.percent(),
                given.coversOther());
    }

    boolean appliesTo(YearMonth month) {
        return !month.atDay(1).isBefore(validFrom) && !month.atEndOfMonth().isAfter(validUntil);
    }

    public YearMonth from() {
        return YearMonth.from(validFrom);
    }

    public YearMonth until() {
        return YearMonth.from(validUntil);
    }

    public @Nullable Money unitPrice() {
        return unitPriceOre == null ? null : Money.ofOre(unitPriceOre);
    }
}
