package se.samspel.funding.grant.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** What the association and the host have agreed on, and when each of them signed it. */
@Embeddable
public record Agreement(
        @Column(name = "agreement_reference") String reference,
        @Column(name = "association_signed_on") LocalDate associationSignedOn,
        @Column(name = "host_signed_on") LocalDate hostSignedOn) {

    /** From then on it binds both. */
    public LocalDate signedByBothOn() {
        return hostSignedOn.isAfter(associationSignedOn) ? hostSignedOn : associationSignedOn;
    }
}
