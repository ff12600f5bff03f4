package se.samspel.funding.association.domain;

import java.util.Set;

/**
 * Money of an association's calendar years changed that is told of the whole year: contributions,
 * frames, the own budget, what is granted. Fired in the transaction of the change, when it is
 * written.
 *
 * @param years empty where it may be any that something is known of
 */
public record YearMoneyChanged(String associationId, Set<Integer> years) {

    public YearMoneyChanged {
        years = Set.copyOf(years);
    }

    public static YearMoneyChanged of(String associationId, int year) {
        return new YearMoneyChanged(associationId, Set.of(year));
    }

    public static YearMoneyChanged ofAllYears(String associationId) {
        return new YearMoneyChanged(associationId, Set.of());
    }
}
