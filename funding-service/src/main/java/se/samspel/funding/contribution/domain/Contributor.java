package se.samspel.funding.contribution.domain;

import java.util.Comparator;
import java.util.stream.Stream;
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

    /** Once for each time that it has been a member: who comes back pays for the days of both. */
    public static Stream<Contributor> of(Member member) {
        Stream<Days> former =
                member.formerPeriods().stream()
                        .map(period -> new Days(period.joinedOn(), period.leftOn()));
        return Stream.concat(former, Stream.of(new Days(member.joinedOn(), member.leftOn())))
                .map(days -> on(member, days));
    }

    private static Contributor on(Member member, Days days) {
        return new Contributor(
                member.organisationNumber(),
                member.party(),
                member.isOutsideAnyRegion(),
                member.contributionKeys(),
                days);
    }
}
