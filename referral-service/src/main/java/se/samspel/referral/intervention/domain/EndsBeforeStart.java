package se.samspel.referral.intervention.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.BrokenRule;
import se.samspel.kit.value.Text;

/** A last day comes on the first one at the earliest. */
public final class EndsBeforeStart extends BrokenRule {

    private static final long serialVersionUID = 1L;

    private EndsBeforeStart() {
        super(
                "ends-before-start",
                Text.of("to får inte ligga före from.", "to may not be before from."));
    }

    public static void refuse(LocalDate from, @Nullable LocalDate to) {
        if (to != null && to.isBefore(from)) {
            throw new EndsBeforeStart();
        }
    }
}
