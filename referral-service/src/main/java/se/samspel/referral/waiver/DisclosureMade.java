package se.samspel.referral.waiver;

import java.util.UUID;
import se.samspel.kit.value.AuthorityId;

/** A disclosure as announced: by whom, to whom, under which edge. */
record DisclosureMade(
        UUID disclosureId,
        long version,
        UUID waiverId,
        UUID edgeId,
        AuthorityId discloser,
        AuthorityId recipient) {}
