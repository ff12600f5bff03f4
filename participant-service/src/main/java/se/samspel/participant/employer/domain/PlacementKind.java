package se.samspel.participant.employer.domain;

/** What a person does at an employer. */
public enum PlacementKind {
    WORK_TRAINING,
    SUBSIDISED,
    UNSUBSIDISED
}
