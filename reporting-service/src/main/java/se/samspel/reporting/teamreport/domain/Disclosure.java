package se.samspel.reporting.teamreport.domain;

import java.util.List;
import se.samspel.reporting.disclosure.domain.Terms;

/**
 * What a reader gets of a report: the figures, and the names of those withheld.
 *
 * @param threshold the least number of people who hide one another in it
 */
public record Disclosure(Figures figures, List<String> withheld, int threshold) {

    /** A count under this is a small group: someone in it could be recognised. */
    public static final int THRESHOLD = 5;

    public Disclosure {
        withheld = List.copyOf(withheld);
    }

    /** Everything, as only the host may read it: it is its own participants' data. */
    public static Disclosure exact(TeamReport report) {
        return new Disclosure(report.figures(), List.of(), THRESHOLD);
    }

    /** What others than the host may read: no small group, and nothing that gives one away. */
    public static Disclosure controlled(TeamReport report) {
        return controlled(report, Terms.USUAL, Earlier.NONE);
    }

    /**
     * The same, when readers have other editions already: of this period, or of one that hangs
     * together with it. Those stay as they are; this one gives way.
     */
    public static Disclosure controlled(TeamReport report, Terms terms, Earlier earlier) {
        return new DisclosureControl(report, terms, earlier).disclose();
    }

    public static boolean isSmall(long people) {
        return people > 0 && people < THRESHOLD;
    }
}
