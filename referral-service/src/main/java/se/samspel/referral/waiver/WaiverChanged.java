package se.samspel.referral.waiver;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.samspel.kit.value.AuthorityId;

/** A waiver form as announced: all its edges as they stand. */
record WaiverChanged(UUID waiverId, long version, List<EdgeFact> edges) {

    record EdgeFact(
            UUID edgeId,
            AuthorityId discloser,
            AuthorityId recipient,
            String purpose,
            List<String> categories,
            LocalDate validFrom,
            LocalDate validUntil,
            String state) {}
}
