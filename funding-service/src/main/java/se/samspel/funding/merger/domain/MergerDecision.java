package se.samspel.funding.merger.domain;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import se.samspel.kit.value.FutureActDate;
import se.samspel.kit.value.IdentityNumberInText;

/** What one of the two boards has decided, by the paragraph of its minutes. */
@Embeddable
public record MergerDecision(LocalDate decidedOn, String reference) {

    public MergerDecision {
        IdentityNumberInText.refuse("decision.reference", reference);
    }

    void refuseAfter(LocalDate today) {
        FutureActDate.refuse("decision.decidedOn", decidedOn, today);
    }
}
