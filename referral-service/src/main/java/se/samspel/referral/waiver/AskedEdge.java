package se.samspel.referral.waiver;

import java.util.UUID;
import se.samspel.kit.value.AuthorityId;

/**
 * An edge of somebody else's form that waits for its discloser's own answer.
 *
 * @param byRecipientOfReferral whether the form lets a referral lead to the discloser: a host
 *     answers by receiving it
 */
public record AskedEdge(UUID edgeId, AuthorityId discloser, boolean byRecipientOfReferral) {}
