package se.samspel.funding.sieimport.domain;

import org.jspecify.annotations.Nullable;
import se.samspel.funding.finance.domain.CostCategory;

/** What the accounts of a range are in an intervention's money table. */
public enum AccountUse {
    PERSONAL(CostCategory.PERSONAL),
    LOKALER(CostCategory.LOKALER),
    OVRIGT(CostCategory.OVRIGT),
    /** Shown, but no cost. */
    INCOME(null),
    /** Neither shown nor cost, as settlements within the books. */
    IGNORED(null);

    private final @Nullable CostCategory cost;

    AccountUse(@Nullable CostCategory cost) {
        this.cost = cost;
    }

    static AccountUse of(CostCategory category) {
        return switch (category) {
            case PERSONAL -> PERSONAL;
            case LOKALER -> LOKALER;
            case OVRIGT -> OVRIGT;
        };
    }

    public @Nullable CostCategory cost() {
        return cost;
    }
}
