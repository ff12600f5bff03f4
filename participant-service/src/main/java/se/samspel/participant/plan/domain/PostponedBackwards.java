package se.samspel.participant.plan.domain;

import se.samspel.kit.value.BrokenRule;
import se.samspel.kit.value.Text;

/** A postponement leads to a later day. */
public final class PostponedBackwards extends BrokenRule {

    private static final long serialVersionUID = 1L;

    PostponedBackwards() {
        super(
                "postponed-backwards",
                Text.of(
                        "dueOn ska ligga efter aktivitetens nuvarande dag.",
                        "dueOn must be after the activity's present day."));
    }
}
