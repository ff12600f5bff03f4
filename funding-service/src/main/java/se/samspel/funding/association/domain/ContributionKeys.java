package se.samspel.funding.association.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The agreed weights of a member within its party's quarter: inhabitants, percent or any other
 * figure. {@code region} is only for a municipality outside any region, which can take part in both
 * quarters, each by its own agreement (lag 2003:1210 5 a §).
 */
public record ContributionKeys(@Nullable BigDecimal own, @Nullable BigDecimal region) {

    public static final ContributionKeys NONE = new ContributionKeys(null, null);
}
