package se.samspel.funding.merger.domain;

import java.time.LocalDate;
import se.samspel.kit.value.BrokenRule;
import se.samspel.kit.value.Text;

/** What a merger can't be. */
public abstract sealed class MergerRule extends BrokenRule {

    private static final long serialVersionUID = 1L;

    MergerRule(String code, String sv, String en) {
        super(code, Text.of(sv, en));
    }

    /** It takes two. */
    public static final class SameAssociation extends MergerRule {

        private static final long serialVersionUID = 1L;

        SameAssociation() {
            super(
                    "same-association",
                    "Ett förbund kan inte gå upp i sig självt.",
                    "An association can't go into itself.");
        }
    }

    /** There has to be a day before it that the transferring association was there. */
    public static final class EffectiveTooEarly extends MergerRule {

        private static final long serialVersionUID = 1L;

        EffectiveTooEarly() {
            super(
                    "effective-too-early",
                    "effectiveOn ska ligga efter det överlåtande förbundets första dag.",
                    "effectiveOn has to be after the transferring association's first day.");
        }
    }

    /** What is to come isn't booked. */
    public static final class NotYetEffective extends MergerRule {

        private static final long serialVersionUID = 1L;

        NotYetEffective(LocalDate effectiveOn) {
            super(
                    "not-yet-effective",
                    "Sammanläggningen gäller från " + effectiveOn + " och genomförs tidigast då.",
                    "The merger takes effect on "
                            + effectiveOn
                            + " and is completed then at"
                            + " the earliest.");
        }
    }

    /** Who accepts a merger doesn't carry it out alone. */
    public static final class FourEyes extends MergerRule {

        private static final long serialVersionUID = 1L;

        FourEyes() {
            super(
                    "four-eyes",
                    "Samma person har antagit sammanläggningen: någon annan måste genomföra den.",
                    "The same person accepted the merger: somebody else has to complete it.");
        }
    }

    /** No chains: one merger after the other. */
    public static final class OtherUnderWay extends MergerRule {

        private static final long serialVersionUID = 1L;

        public OtherUnderWay() {
            super(
                    "other-merger-under-way",
                    "En annan sammanläggning av något av förbunden pågår. Genomför eller återkalla"
                            + " den först.",
                    "Another merger of one of the associations is under way. Complete or withdraw"
                            + " it first.");
        }
    }

    /** What has gone into another one is no association any more. */
    public static final class AlreadyMerged extends MergerRule {

        private static final long serialVersionUID = 1L;

        public AlreadyMerged() {
            super(
                    "already-merged",
                    "Ett av förbunden har redan gått upp i ett annat.",
                    "One of the associations has gone into another one already.");
        }
    }
}
