package se.samspel.reporting.cost.domain;

/** People who are numbers and never rows (H9), of the calendar years of a period, by sex. */
public record Heads(long women, long men, long unknown) {

    public static final Heads NONE = new Heads(0, 0, 0);

    public long total() {
        return women + men + unknown;
    }
}
