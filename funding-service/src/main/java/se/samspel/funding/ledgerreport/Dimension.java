package se.samspel.funding.ledgerreport;

import org.jspecify.annotations.Nullable;

/** A project or a cost centre as an answer shows it. */
final class Dimension {

    private Dimension() {}

    static @Nullable String orNull(String stored) {
        return stored.isEmpty() ? null : stored;
    }
}
