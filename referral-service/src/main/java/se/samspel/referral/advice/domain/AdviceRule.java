package se.samspel.referral.advice.domain;

import se.samspel.kit.value.BrokenRule;
import se.samspel.kit.value.Text;

/** A rule of advice, plans and follow-ups that an act has broken; each has a code of its own. */
public final class AdviceRule extends BrokenRule {

    private static final long serialVersionUID = 1L;

    private AdviceRule(String code, Text text) {
        super(code, text);
    }

    public static AdviceRule othersAdvice() {
        return new AdviceRule(
                "others-advice",
                Text.of(
                        "En myndighet lämnar bara sina egna råd.",
                        "An authority gives its own advice alone."));
    }

    public static AdviceRule tookNoPart() {
        return new AdviceRule(
                "took-no-part",
                Text.of(
                        "Myndigheten deltog inte i punkten.",
                        "The authority took no part in the item."));
    }

    public static AdviceRule responsibleOutside() {
        return new AdviceRule(
                "responsible-outside",
                Text.of(
                        "Ansvarig är huvudmannen, remittenten eller en myndighet som deltog i punkten.",
                        "Responsible is the host, the referrer or an authority that took part in the"
                                + " item."));
    }

    public static AdviceRule beforeMeeting(String field) {
        return new AdviceRule(
                "before-meeting",
                Text.of(
                        field + " får inte ligga före mötet.",
                        field + " may not be before the meeting."));
    }
}
