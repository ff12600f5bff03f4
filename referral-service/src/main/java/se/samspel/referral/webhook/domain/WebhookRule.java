package se.samspel.referral.webhook.domain;

import se.samspel.kit.value.BrokenRule;
import se.samspel.kit.value.Text;

/** What is refused of a subscription. */
public abstract sealed class WebhookRule extends BrokenRule {

    private static final long serialVersionUID = 1L;

    private WebhookRule(String code, Text text) {
        super(code, text);
    }

    /** So many are enough. */
    public static final class TooManySubscriptions extends WebhookRule {

        private static final long serialVersionUID = 1L;

        public TooManySubscriptions(int most) {
            super(
                    "too-many-subscriptions",
                    Text.of(
                            "En myndighet har högst " + most + " prenumerationer. Ta bort någon.",
                            "An authority has at most " + most + " subscriptions. Delete one."));
        }
    }

    /** It has no log yet. */
    public static final class NoLog extends WebhookRule {

        private static final long serialVersionUID = 1L;

        public NoLog() {
            super(
                    "no-event-log",
                    Text.of(
                            "Myndigheten är inte medlem i något förbund och har inga händelser.",
                            "The authority is a member of no association and has no events."));
        }
    }

    /** What is asked for again isn't in the own feed. */
    public static final class UnknownEvent extends WebhookRule {

        private static final long serialVersionUID = 1L;

        public UnknownEvent() {
            super(
                    "unknown-event",
                    Text.of(
                            "Någon av händelserna finns inte i det egna flödet.",
                            "One of the events is not in the own feed."));
        }
    }
}
