package se.samspel.reporting.figures.domain;

/**
 * The answer to a question.
 *
 * @param people how many, or how many were measured
 * @param amount what they have together, in whole units
 */
public record Measured(long people, long amount) {

    public static final Measured NOBODY = new Measured(0, 0);

    Measured plus(Measured other) {
        return new Measured(people + other.people, amount + other.amount);
    }

    Measured minus(Measured other) {
        return new Measured(people - other.people, amount - other.amount);
    }
}
