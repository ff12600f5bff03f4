package se.samspel.funding.cofinancing.domain;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows of plans that claim nothing. */
final class APlan {

    private APlan() {}

    static PlanRows groups(List<PlanGroup> groups) {
        return new PlanRows(Claimed.NOTHING, List.of(), groups, List.of());
    }

    static PlanRows posts(PlanPost... posts) {
        return new PlanRows(Claimed.NOTHING, List.of(posts), List.of(), List.of());
    }

    static PlanPost post(String name, String percent, String already) {
        return new PlanPost(
                name,
                Financier.FORBUND,
                null,
                Contribution.NONE,
                new BigDecimal(percent),
                new BigDecimal(already),
                null,
                null,
                MoneySource.FORBUND,
                null,
                false);
    }

    static PlanPost with(
            @Nullable String seat, Contribution contribution, MoneySource source, boolean direct) {
        return new PlanPost(
                "x",
                Financier.KOMMUN,
                null,
                contribution,
                BigDecimal.valueOf(100),
                BigDecimal.ZERO,
                null,
                100_00L,
                source,
                seat,
                direct);
    }
}
