package se.samspel.participant.registry.domain;

import se.samspel.kit.value.BrokenRule;
import se.samspel.kit.value.Text;

/** Only coordination numbers have an identity level (lag 2022:1697 2 kap.). */
public final class LevelOfAnotherNumber extends BrokenRule {

    private static final long serialVersionUID = 1L;

    LevelOfAnotherNumber() {
        super(
                "level-of-another-number",
                Text.of(
                        "level anges bara för SAMORDNINGSNUMMER.",
                        "level is given for SAMORDNINGSNUMMER only."));
    }
}
