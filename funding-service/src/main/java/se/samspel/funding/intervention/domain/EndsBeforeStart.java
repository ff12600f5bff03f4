package se.samspel.funding.intervention.domain;

import se.samspel.kit.value.BrokenRule;
import se.samspel.kit.value.Text;

/** Nothing ends before it starts. */
public final class EndsBeforeStart extends BrokenRule {

    private static final long serialVersionUID = 1L;

    EndsBeforeStart() {
        super(
                "ends-before-start",
                Text.of("Slutdatum ligger före startdatum.", "endsOn is before startsOn."));
    }
}
