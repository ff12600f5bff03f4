package se.samspel.participant.review;

/** Kinds of events that an authority reviews (HSLF-FS 2016:40 4:9 applied as norm). */
public enum Reviewable {
    /** Somebody asked for a record that another unit of the same authority is responsible for. */
    OTHER_UNIT,
    /** Somebody who isn't a named handler asked for a protected person's record. */
    NOT_A_HANDLER,
    /** A protected person's record was read or changed. */
    PROTECTED_PERSON,
    /** Somebody took extended access to a record. */
    EXTENDED_ACCESS,
    /** The list of those who handle protected persons was changed. */
    HANDLERS_CHANGED,
    /** Everything that the authority controls was packed, across its units. */
    FULL_EXPORT
}
