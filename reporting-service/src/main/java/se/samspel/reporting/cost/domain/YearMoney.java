package se.samspel.reporting.cost.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.Money;

/**
 * An intervention's calendar year in money: the sums of its cost categories, as far as they are
 * told.
 *
 * @param asOf last day that the actual cost covers
 */
public record YearMoney(
        int year, @Nullable LocalDate asOf, @Nullable Money budgetSek, @Nullable Money actualSek) {}
