package se.samspel.reporting.schedule.domain;

/** How often a period ends. */
public enum Rhythm {
    MONTHLY(1),
    QUARTERLY(3),
    YEARLY(12);

    private final int months;

    Rhythm(int months) {
        this.months = months;
    }

    int months() {
        return months;
    }
}
