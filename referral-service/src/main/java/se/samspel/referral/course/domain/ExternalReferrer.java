package se.samspel.referral.course.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * Who referred on paper, from outside the association's membership; the host has registered it.
 *
 * @param externalReferrerName of the organisation, never of a person
 */
@Embeddable
public record ExternalReferrer(
        @Column(name = "external_referrer") @Enumerated(EnumType.STRING) Kind kind,
        @Column @Nullable String externalReferrerName) {

    /** Referrers that are no members: egen ansökan, skola or KAA, Kriminalvården, others. */
    public enum Kind {
        EGEN_ANSOKAN,
        SKOLA_KAA,
        KRIMINALVARD,
        ANNAN
    }
}
