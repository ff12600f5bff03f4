package se.samspel.funding.finance.domain;

import se.samspel.kit.value.BrokenRule;
import se.samspel.kit.value.Text;

/** A cost category has one figure. */
public final class DuplicateCostCategory extends BrokenRule {

    private static final long serialVersionUID = 1L;

    DuplicateCostCategory(CostCategory category) {
        super(
                "duplicate-cost-category",
                Text.of(
                        "Kostnadsslaget " + category + " anges två gånger.",
                        "The cost category " + category + " is given twice."));
    }
}
