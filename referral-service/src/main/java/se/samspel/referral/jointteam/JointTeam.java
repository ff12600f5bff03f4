package se.samspel.referral.jointteam;

import java.util.UUID;
import se.samspel.kit.value.AuthorityId;

/**
 * A joint team as the caller knows it.
 *
 * @param host the convening authority
 * @param convened whether the caller is the host
 * @param takesPart whether the caller is one of the team's authorities on the day asked for
 */
public record JointTeam(
        UUID interventionId,
        AuthorityId host,
        String associationId,
        boolean convened,
        boolean takesPart) {}
