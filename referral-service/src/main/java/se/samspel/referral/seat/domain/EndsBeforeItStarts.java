package se.samspel.referral.seat.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.BrokenRule;
import se.samspel.kit.value.Text;

/** A seat's last day is its first or a later one. */
public final class EndsBeforeItStarts extends BrokenRule {

    private static final long serialVersionUID = 1L;

    private EndsBeforeItStarts() {
        super(
                "ends-before-it-starts",
                Text.of("to får inte ligga före from.", "to may not be before from."));
    }

    static void refuse(LocalDate startsOn, @Nullable LocalDate endsOn) {
        if (endsOn != null && endsOn.isBefore(startsOn)) {
            throw new EndsBeforeItStarts();
        }
    }
}
