package se.samspel.funding.merger.domain;

/** Which of the two an office is. */
public enum MergerSide {
    /** Goes into the other one (överlåtande). */
    TRANSFERRING,
    /** Takes over (övertagande). */
    RECEIVING
}
