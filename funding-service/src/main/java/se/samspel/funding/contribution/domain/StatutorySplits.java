package se.samspel.funding.contribution.domain;

import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.association.domain.Party;

/**
 * How a party's part is shared where the office states nothing of its own for the year: as the
 * statutes say (lag 2003:1210 5 §).
 *
 * @param statutesId null where none are registered
 */
public record StatutorySplits(@Nullable UUID statutesId, Map<Party, SplitBy> byParty) {

    public static final StatutorySplits NONE = new StatutorySplits(null, Map.of());

    public StatutorySplits {
        byParty = Map.copyOf(byParty);
    }

    /**
     * What is stated, and the statutes' own way for each other party that several pay for.
     *
     * @throws InhabitantsUnstated where that way is by inhabitants, whom the office has to count
     */
    public Splits complete(Splits stated, Collection<Contributor> members) {
        Map<Party, SplitBy> complete = new EnumMap<>(Party.class);
        complete.putAll(stated.byParty());
        for (Party party : added(stated, members)) {
            SplitBy splitBy = byParty.get(party);
            if (splitBy == SplitBy.INHABITANTS) {
                throw new InhabitantsUnstated(party);
            }
            complete.put(party, splitBy);
        }
        return complete.isEmpty() ? Splits.NONE : new Splits(complete, stated.weights());
    }

    /** Whose way is the statutes' and not stated for the year. */
    public Set<Party> added(Splits stated, Collection<Contributor> members) {
        Set<Party> added = EnumSet.noneOf(Party.class);
        for (Party party : byParty.keySet()) {
            if (stated.of(party) == null && isShared(party, members)) {
                added.add(party);
            }
        }
        return added;
    }

    /** A municipality outside any region pays for the region's part too (5 a §). */
    private static boolean isShared(Party party, Collection<Contributor> members) {
        return members.stream()
                        .filter(member ->
                                member.party() == party
                                        || (party == Party.REGION && member.outsideAnyRegion()))
                        .map(Contributor::organisationNumber)
                        .distinct()
                        .count()
                > 1;
    }
}
