package se.samspel.participant.admission.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.AuthorityId;

/**
 * Who is enrolled where, on which referral.
 *
 * @param participantId the host's own record of the person
 * @param waiverId the form behind the referral's disclosure; none within one authority
 */
public record Admission(
        AuthorityId host,
        UUID participantId,
        UUID referralId,
        @Nullable UUID waiverId,
        UUID interventionId,
        String associationId,
        AuthorityId referringAuthority,
        @Nullable AuthorityId incomeAuthority) {}
