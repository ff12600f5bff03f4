package se.samspel.reporting.teamreport.domain;

import java.util.List;

/** What a reader gets of a report: the figures, and the names of those withheld. */
public record Disclosure(Figures figures, List<String> withheld) {

    /** A count under this is a small group: someone in it could be recognised. */
    public static final int THRESHOLD = 5;

    public Disclosure {
        withheld = List.copyOf(withheld);
    }

    /** Everything, as only the host may read it: it is its own participants' data. */
    public static Disclosure exact(TeamReport report) {
        return new Disclosure(report.figures(), List.of());
    }

    /** What others than the host may read: no small group, and nothing that gives one away. */
    public static Disclosure controlled(TeamReport report) {
        return new DisclosureControl(report).disclose();
    }

    public static boolean isSmall(long people) {
        return people > 0 && people < THRESHOLD;
    }
}
