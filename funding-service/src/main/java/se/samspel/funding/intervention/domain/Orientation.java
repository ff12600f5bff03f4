package se.samspel.funding.intervention.domain;

/** Whom an intervention is for; decided once and for all. */
public enum Orientation {
    /** For individual participants (individinriktad). */
    INDIVIDUAL,
    /** For the cooperation itself (strukturövergripande). */
    STRUCTURAL
}
