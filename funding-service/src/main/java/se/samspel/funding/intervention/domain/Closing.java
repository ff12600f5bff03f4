package se.samspel.funding.intervention.domain;

import java.time.LocalDate;
import se.samspel.kit.value.IdentityNumberInText;

/** That an intervention ended: its last day and why, with nobody's name. */
public record Closing(LocalDate on, String reason) {

    /** Without identity numbers. */
    public Closing {
        IdentityNumberInText.refuse("reason", reason);
    }
}
