package se.samspel.funding.contribution.domain;

import java.util.Comparator;
import se.samspel.funding.association.domain.ContributionKeys;
import se.samspel.funding.association.domain.Member;
import se.samspel.funding.association.domain.Party;

/** A member as one that pays, on the days on which it is one. */
public record Contributor(
        String organisationNumber,
        Party party,
        boolean outsideAnyRegion,
        ContributionKeys keys,
        Days membership) {

    /** Who is first when two have an equal claim to an odd krona. */
    static final Comparator<Contributor> TIES =
            Comparator.comparing(Contributor::party).thenComparing(Contributor::organisationNumber);

    public static Contributor of(Member member) {
        return new Contributor(
                member.organisationNumber(),
                member.party(),
                member.isOutsideAnyRegion(),
                member.contributionKeys(),
                new Days(member.joinedOn(), member.leftOn()));
    }
}
