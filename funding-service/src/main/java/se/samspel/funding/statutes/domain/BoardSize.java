package se.samspel.funding.statutes.domain;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How many seats each member has in the board, some of them another number (9 § 3). */
public record BoardSize(Seats each, List<MemberSeats> others) {

    public BoardSize {
        others = List.copyOf(others);
        Set<String> seen = new HashSet<>();
        if (!others.stream().allMatch(other -> seen.add(other.organisationNumber()))) {
            throw new StatutesRule.MemberTwice();
        }
    }

    public Seats of(String organisationNumber) {
        return others.stream()
                .filter(other -> other.organisationNumber().equals(organisationNumber))
                .findFirst()
                .map(MemberSeats::seats)
                .orElse(each);
    }

    /** Ordinary members of the board and their substitutes, one of each at least. */
    public record Seats(int ordinary, int substitutes) {

        public Seats {
            if (ordinary < 1 || substitutes < 1) {
                throw new StatutesRule.TooFewSeats();
            }
        }
    }

    public record MemberSeats(String organisationNumber, Seats seats) {}
}
