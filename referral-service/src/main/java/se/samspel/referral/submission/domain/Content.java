package se.samspel.referral.submission.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.AuthorityId;
import se.samspel.referral.course.domain.ExternalReferrer;

/** What a draft says so far; null is still to be said. */
@Embeddable
public record Content(
        @Column @Nullable UUID interventionId,
        @Column @Nullable UUID disclosureId,
        @Column @Nullable UUID participantId,
        @Column @Nullable AuthorityId incomeAuthority,
        @Embedded @Nullable ExternalReferrer externalReferrer) {

    static final Content EMPTY = new Content(null, null, null, null, null);
}
