package se.samspel.participant.bulk.domain;

/** What became of a row. */
public enum RowOutcome {
    /** Its record is made or changed; in a dry run: would be. */
    LOADED,
    /** Everything that it says was there already. */
    UNCHANGED,
    /** Nothing of it is loaded. */
    REFUSED
}
