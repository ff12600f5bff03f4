package se.samspel.participant.waiver.domain;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import se.samspel.kit.value.AuthorityId;

/** What the person waives: who may tell whom, what, and for which purpose. */
public record EdgeTerms(
        AuthorityId discloser,
        AuthorityId recipient,
        WaiverPurpose purpose,
        Set<DataCategory> categories) {

    public EdgeTerms {
        if (discloser.equals(recipient)) {
            throw new WaiverRule.EdgeToItself();
        }
        categories = Collections.unmodifiableSet(EnumSet.copyOf(categories));
    }
}
