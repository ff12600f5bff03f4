package se.samspel.referral.obstacle;

import se.samspel.kit.value.BrokenRule;
import se.samspel.kit.value.Text;

/** An obstacle has a category of its intervention's list. */
final class UnknownCategory extends BrokenRule {

    private static final long serialVersionUID = 1L;

    UnknownCategory() {
        super(
                "unknown-category",
                Text.of(
                        "Koden finns inte i insatsens lista: läs obstacle-categories.",
                        "The code is not in the intervention's list: read obstacle-categories."));
    }
}
