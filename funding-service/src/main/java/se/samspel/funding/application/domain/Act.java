package se.samspel.funding.application.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.acting.domain.SamePerson;
import se.samspel.kit.value.FutureActDate;
import se.samspel.kit.value.IdentityNumberInText;

/**
 * A move that somebody makes on a day.
 *
 * @param by opaque id of the person who acts
 * @param as who that is to the application; the office that applied is both
 * @param conflicts opaque ids of those who took no part because of conflict of interest (jäv)
 */
public record Act(
        Move move,
        LocalDate on,
        String by,
        Set<Actor> as,
        @Nullable String remark,
        List<String> conflicts) {

    /** Without identity numbers. */
    public Act {
        IdentityNumberInText.refuse("remark", remark);
        as = Set.copyOf(as);
        conflicts = List.copyOf(conflicts);
    }

    void refuseAfter(LocalDate today) {
        FutureActDate.refuse("on", on, today);
    }

    void refuseSamePerson(@Nullable String earlier) {
        if (SamePerson.is(earlier, by)) {
            throw new ApplicationRule.FourEyes();
        }
    }
}
