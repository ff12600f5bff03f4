package se.samspel.participant.accessreview.domain;

/** Whether whoever read needed it for the work. */
public enum Finding {
    JUSTIFIED,
    UNJUSTIFIED,
    UNCLEAR
}
