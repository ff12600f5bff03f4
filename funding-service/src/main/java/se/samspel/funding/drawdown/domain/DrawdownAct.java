package se.samspel.funding.drawdown.domain;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.FutureActDate;
import se.samspel.kit.value.IdentityNumberInText;

/**
 * A move that somebody makes on a day.
 *
 * @param by opaque id of the person who acts
 * @param as who that is to the drawdown
 * @param remark why, where the move needs a reason
 */
public record DrawdownAct(
        DrawdownMove move,
        LocalDate on,
        String by,
        Set<DrawdownActor> as,
        @Nullable String remark) {

    /** Without identity numbers. */
    public DrawdownAct {
        IdentityNumberInText.refuse("reason", remark);
        as = Set.copyOf(as);
    }

    void refuseAfter(LocalDate today) {
        FutureActDate.refuse("on", on, today);
    }

    /** Ids are compared as people read them: in upper or lower case. */
    void refuseSamePerson(@Nullable String other) {
        if (other != null
                && other.strip()
                        .toLowerCase(Locale.ROOT)
                        .equals(by.strip().toLowerCase(Locale.ROOT))) {
            throw new DrawdownRule.FourEyes();
        }
    }
}
