package se.samspel.funding.intervention.domain;

import java.util.EnumSet;
import java.util.Set;
import se.samspel.funding.association.domain.Membership;
import se.samspel.funding.association.domain.Party;
import se.samspel.kit.value.Organisationsnummer;

/**
 * An intervention is run together by at least two parties; two municipalities alone are one party
 * (lag 2003:1210 1 and 3 §§).
 */
final class InterventionParties {

    private InterventionParties() {}

    static void refuseUnlessTogether(Set<Organisationsnummer> organisations, Membership members) {
        Set<Party> parties = EnumSet.noneOf(Party.class);
        for (Organisationsnummer organisation : organisations) {
            Party party = members.partyOf(organisation);
            if (party == null) {
                throw new PartyNotMember(organisation);
            }
            parties.add(party);
        }
        if (parties.size() < 2) {
            throw new TooFewParties();
        }
    }
}
