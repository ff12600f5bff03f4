package se.samspel.reporting.historic.domain;

/** Where a point of a series comes from. */
public enum SeriesStatus {
    /** Counted from rows. */
    COMPUTED,
    /** Told by an earlier report; shown as such wherever it is shown. */
    HISTORIC,
    /** Neither rows alone nor a report tell of the whole window. */
    UNKNOWN
}
