package se.samspel.referral.course.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.AuthorityId;

/**
 * The authorities around one referral.
 *
 * @param receivingAuthority the intervention's host
 * @param incomeAuthority who pays the person's income, where someone else needs to know
 */
@Embeddable
public record Parties(
        @Column AuthorityId referringAuthority,
        @Column AuthorityId receivingAuthority,
        @Column @Nullable AuthorityId incomeAuthority) {

    /** Whether the host refers its own person. */
    public boolean sameAuthority() {
        return referringAuthority.equals(receivingAuthority);
    }
}
