package se.samspel.funding.contribution.domain;

import se.samspel.kit.value.BrokenRule;
import se.samspel.kit.value.Text;

/** Contributions are paid in whole kronor, and there is something to pay. */
public final class NotWholeKronor extends BrokenRule {

    private static final long serialVersionUID = 1L;

    NotWholeKronor() {
        super(
                "contribution-amount",
                Text.of(
                        "Bidragens summa ska vara ett helt antal kronor större än noll.",
                        "The contributions' total must be whole kronor above zero."));
    }
}
