package se.samspel.reporting.cost.domain;

import java.util.Collection;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.Money;

/** Sums of amounts of which some may not be told yet. */
public final class Sums {

    private Sums() {}

    /** Of those that are known; null where none is. */
    public static @Nullable Money known(Collection<? extends @Nullable Money> amounts) {
        return amounts.stream()
                .filter(Objects::nonNull)
                .map(Money.class::cast)
                .reduce(Money::plus)
                .orElse(null);
    }
}
