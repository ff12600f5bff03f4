package se.samspel.reporting.schedule;

/** How an owner learns that a report is ready. */
enum Delivery {
    /** It appears in the list of files. */
    FILE,
    /** It does, and a receiver is told. */
    WEBHOOK
}
