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

    public Majority of(DecisionKind kind) {
        return byKind.getOrDefault(kind, Majority.SIMPLE);
    }
}
