package se.samspel.referral.intervention;

import java.util.UUID;
import se.samspel.kit.value.AuthorityId;

/**
 * An intervention that the caller may know of.
 *
 * @param hosted whether the caller is its host
 * @param party whether the caller is an authority of one of its parties
 */
public record OpenIntervention(
        UUID id, AuthorityId host, String associationId, boolean hosted, boolean party) {}
