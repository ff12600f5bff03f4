package se.samspel.participant.waiver.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.AuthorityId;

/**
 * A case that its discloser may tell others of, as far as edges allow.
 *
 * @param waiverId the form behind the case's referral; none within one authority
 */
public record CaseOfPerson(AuthorityId discloser, UUID participantId, @Nullable UUID waiverId) {}
