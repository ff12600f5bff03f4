package se.samspel.referral.handling;

import se.samspel.kit.value.BrokenRule;
import se.samspel.kit.value.Text;

/** The joint team's way leads to another intervention than the one named. */
final class OtherWay extends BrokenRule {

    private static final long serialVersionUID = 1L;

    OtherWay() {
        super(
                "other-way",
                Text.of(
                        "Vägen leder till en annan insats än den som angavs.",
                        "The way leads to another intervention than the one named."));
    }
}
