package se.samspel.participant.succession;

import java.time.Instant;
import java.time.LocalDate;

/** A succession whose records may not all have moved yet. */
record Succession(
        String predecessor,
        String successor,
        LocalDate takesEffectOn,
        String decisionReference,
        String[] predecessorUnits,
        String[] successorUnits,
        Instant knownAt) {}
