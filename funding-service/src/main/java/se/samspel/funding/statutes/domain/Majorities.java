package se.samspel.funding.statutes.domain;

import java.util.Map;

/**
 * The majority for each kind of decision, a simple one where none is named (lag 2003:1210 9 § 6).
 *
 * @param qualifiedVotes of {@code qualifiedOf} votes a qualified majority is, as two of three
 */
public record Majorities(Map<DecisionKind, Majority> byKind, int qualifiedVotes, int qualifiedOf) {

    public static final Majorities SIMPLE = new Majorities(Map.of(), 2, 3);

    public Majorities {
        byKind = Map.copyOf(byKind);
        if (qualifiedOf <= 0 || 2 * qualifiedVotes <= qualifiedOf || qualifiedVotes > qualifiedOf) {
            throw new StatutesRule.QualifiedUnfit();
        }
    }

    /** Whether enough of those who voted agree; who abstains has not voted. */
    public boolean isReached(DecisionKind kind, int inFavour, int against) {
        return switch (of(kind)) {
            // Equal votes are decided by the chair.
            case SIMPLE -> inFavour >= against;
            case QUALIFIED ->
                    (long) inFavour * qualifiedOf >= ((long) inFavour + against) * qualifiedVotes;
            case UNANIMOUS -> against == 0;
        };
    }

    public Majority of(DecisionKind kind) {
        return byKind.getOrDefault(kind, Majority.SIMPLE);
    }
}
