package se.samspel.participant.bulk.domain;

import se.samspel.kit.value.BrokenRule;
import se.samspel.kit.value.Text;

/** An import adds what is missing and overwrites nothing: a changed fact is a correction. */
public final class KnownOtherwise extends BrokenRule {

    private static final long serialVersionUID = 1L;

    public KnownOtherwise(String column) {
        super(
                "known-otherwise",
                Text.of(
                        column + " är redan registrerat med ett annat värde.",
                        column + " is recorded already with another value."));
    }
}
