package se.samspel.reporting.edition.domain;

/** Whom an edition was made for. */
public enum Audience {
    /** The controller, exactly. */
    HOST,
    /** Everybody else who may read it, under disclosure control. */
    OTHERS
}
