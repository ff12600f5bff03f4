package se.samspel.kit.webhook;

import se.samspel.kit.value.BrokenRule;
import se.samspel.kit.value.Text;

/** Why an address is not sent to. */
public abstract sealed class TargetRule extends BrokenRule {

    private static final long serialVersionUID = 1L;

    private TargetRule(String code, Text text) {
        super(code, text);
    }

    /** Not an address that this platform sends to. */
    public static final class RefusedTarget extends TargetRule {

        private static final long serialVersionUID = 1L;

        public RefusedTarget(Text why) {
            super("refused-target", why);
        }
    }

    /** Its name has no address now. */
    public static final class UnresolvedTarget extends TargetRule {

        private static final long serialVersionUID = 1L;

        public UnresolvedTarget() {
            super(
                    "unresolved-target",
                    Text.of(
                            "Värdnamnet i url har ingen adress i DNS.",
                            "The host name in url has no address in DNS."));
        }
    }
}
