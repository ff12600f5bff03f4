package se.samspel.participant.admission.domain;

import se.samspel.kit.value.BrokenRule;
import se.samspel.kit.value.Text;

/** Where heads are counted nobody is enrolled: the host enters numbers (H9). */
public final class CountedByHeads extends BrokenRule {

    private static final long serialVersionUID = 1L;

    CountedByHeads() {
        super(
                "counted-by-heads",
                Text.of(
                        "Insatsen räknar antal: ange dem med PUT …/anonymous-counts/{år}.",
                        "The intervention counts heads: enter them by PUT"
                                + " …/anonymous-counts/{year}."));
    }
}
