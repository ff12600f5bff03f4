package se.samspel.funding.finance.domain;

import se.samspel.kit.value.BrokenRule;
import se.samspel.kit.value.Text;

/** A budget is money to use. Actual cost may be negative: a credit can exceed the cost. */
public final class NegativeBudget extends BrokenRule {

    private static final long serialVersionUID = 1L;

    NegativeBudget() {
        super(
                "negative-budget",
                Text.of("En budget kan inte vara negativ.", "A budget can't be negative."));
    }
}
