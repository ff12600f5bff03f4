package se.samspel.funding.costmodel.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.Money;

/**
 * The eligible cost of a period: each month by the model in force, direct cost of months without
 * any not at all. What is multiplied is rounded once for each model, half up to the öre, over the
 * sum of its months.
 *
 * @param notEligible direct cost that no model pays
 * @param withoutModel the part of it in months without a model
 */
public record EligibleCost(List<Part> parts, Money notEligible, Money withoutModel) {

    /**
     * What one model gives.
     *
     * @param direct eligible direct cost, a flat rate's base among it
     * @param flat what the flat rate adds
     * @param units what the units are worth
     */
    public record Part(
            CostModel model, Money direct, Money flat, Money units, @Nullable BigDecimal quantity) {

        public Money eligible() {
            return direct.plus(flat).plus(units);
        }
    }

    public static EligibleCost of(CostModels models, PeriodCosts costs) {
        List<Part> parts = new ArrayList<>();
        for (CostModel model : models.rows()) {
            boolean used =
                    costs.direct().stream().anyMatch(each -> model.appliesTo(each.month()))
                            || costs.quantities().stream()
                                    .anyMatch(each -> model.appliesTo(each.month()));
            if (used) {
                parts.add(part(model, costs));
            }
        }
        Money all = costs.sum(each -> true);
        Money paid = parts.stream().map(Part::direct).reduce(Money.ZERO, Money::plus);
        Money without =
                costs.sum(each ->
                        models.rows().stream().noneMatch(model -> model.appliesTo(each.month())));
        return new EligibleCost(parts, all.minus(paid), without);
    }

    private static Part part(CostModel model, PeriodCosts costs) {
        return switch (model.kind()) {
            case ACTUAL -> actual(model, costs);
            case UNIT_COST -> unitCost(model, costs);
            case FLAT_RATE -> flatRate(model, costs);
        };
    }

    private static Part actual(CostModel model, PeriodCosts costs) {
        Money direct = costs.sum(each -> model.appliesTo(each.month()));
        return new Part(model, direct, Money.ZERO, Money.ZERO, null);
    }

    private static Part unitCost(CostModel model, PeriodCosts costs) {
        BigDecimal quantity =
                costs.quantity(
                        each -> each.unit() == model.unit() && model.appliesTo(each.month()));
        Money price = model.unitPrice() == null ? Money.ZERO : model.unitPrice();
        Money units = rounded(quantity.multiply(BigDecimal.valueOf(price.ore())));
        return new Part(model, Money.ZERO, Money.ZERO, units, quantity);
    }

    private static Part flatRate(CostModel model, PeriodCosts costs) {
        Money base =
                costs.sum(each -> each.category() == model.base() && model.appliesTo(each.month()));
        Money direct =
                model.coversOther() ? base : costs.sum(each -> model.appliesTo(each.month()));
        BigDecimal percent = model.percent() == null ? BigDecimal.ZERO : model.percent();
        Money flat = rounded(BigDecimal.valueOf(base.ore()).multiply(percent).movePointLeft(2));
        return new Part(model, direct, flat, Money.ZERO, null);
    }

    private static Money rounded(BigDecimal ore) {
        // In kronor, so that what no project costs is refused as an amount.
        return Money.ofSek(ore.setScale(0, RoundingMode.HALF_UP).movePointLeft(2));
    }

    public Money direct() {
        return parts.stream().map(Part::direct).reduce(Money.ZERO, Money::plus);
    }

    public Money flat() {
        return parts.stream().map(Part::flat).reduce(Money.ZERO, Money::plus);
    }

    public Money units() {
        return parts.stream().map(Part::units).reduce(Money.ZERO, Money::plus);
    }

    public Money total() {
        return direct().plus(flat()).plus(units());
    }
}
