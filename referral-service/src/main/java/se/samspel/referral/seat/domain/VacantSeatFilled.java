package se.samspel.referral.seat.domain;

import se.samspel.kit.value.BrokenRule;
import se.samspel.kit.value.Text;

/** Nobody works in a vacant seat. */
public final class VacantSeatFilled extends BrokenRule {

    private static final long serialVersionUID = 1L;

    VacantSeatFilled() {
        super(
                "vacant-seat-filled",
                Text.of(
                        "En vakant tjänst har actualPercent 0.",
                        "A vacant seat has an actualPercent of 0."));
    }
}
