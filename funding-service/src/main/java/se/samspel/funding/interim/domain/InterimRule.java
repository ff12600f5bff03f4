package se.samspel.funding.interim.domain;

import se.samspel.kit.value.BrokenRule;
import se.samspel.kit.value.Text;

/** Rules that an interim report keeps. */
public abstract class InterimRule extends BrokenRule {

    private static final long serialVersionUID = 1L;

    InterimRule(String code, String sv, String en) {
        super(code, Text.of(sv, en));
    }

    /** A report tells of days of its own period. */
    public static final class AsOfOutsidePeriod extends InterimRule {

        private static final long serialVersionUID = 1L;

        AsOfOutsidePeriod() {
            super(
                    "as-of-outside-period",
                    "asOf måste ligga inom rapportens period.",
                    "asOf must lie within the report's period.");
        }
    }

    /** An intervention is commented on once. */
    public static final class CommentTwice extends InterimRule {

        private static final long serialVersionUID = 1L;

        CommentTwice() {
            super(
                    "comment-twice",
                    "En insats kommenteras två gånger.",
                    "An intervention is commented on twice.");
        }
    }

    /** What is commented on is in the report. */
    public static final class CommentOfUnknown extends InterimRule {

        private static final long serialVersionUID = 1L;

        CommentOfUnknown() {
            super(
                    "comment-of-unknown",
                    "En kommentar gäller en insats som inte ingår i rapporten.",
                    "A comment is on an intervention that is not in the report.");
        }
    }

    /** What is adopted has been known before. */
    public static final class AdoptedBeforeAsOf extends InterimRule {

        private static final long serialVersionUID = 1L;

        AdoptedBeforeAsOf() {
            super(
                    "adopted-before-as-of",
                    "Rapporten kan inte fastställas före den dag som den avser.",
                    "The report can't be adopted before the day that it is as of.");
        }
    }
}
