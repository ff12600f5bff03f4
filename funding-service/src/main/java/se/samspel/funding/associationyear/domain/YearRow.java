package se.samspel.funding.associationyear.domain;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One amount of an association's year.
 *
 * @param code the member, the area or the source that it is of; null where the kind says it all
 * @param party of the member
 * @param actualOre what an area has cost up to {@code actualAsOf}
 */
public record YearRow(
        Kind kind,
        int year,
        @Nullable String code,
        @Nullable String party,
        long ore,
        @Nullable Long actualOre,
        @Nullable LocalDate actualAsOf) {

    /** The code of a kind that has one. */
    String required() {
        return Objects.requireNonNull(code);
    }

    /** What an amount is. */
    public enum Kind {
        /** A member's share as set. */
        SHARE,
        /** What a member was told that it will have to pay. */
        NOTICED,
        /** The state's amount that the shares were set from. */
        STATE,
        INCOME,
        AREA,
        /** The equity that the own budget opens with: it stands where there is an own budget. */
        OPENING,
        /** Budgets of interventions that the board has decided on. */
        GRANTED,
        /** What interventions have cost by their own money tables. */
        SPENT
    }
}
