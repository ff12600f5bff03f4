package se.samspel.funding.framenotice.domain;

import se.samspel.kit.value.BrokenRule;
import se.samspel.kit.value.Text;

/** A frame is what a member will pay. */
public final class NegativeFrame extends BrokenRule {

    private static final long serialVersionUID = 1L;

    NegativeFrame() {
        super(
                "negative-frame",
                Text.of("Ramen får inte vara under noll.", "The frame may not be below zero."));
    }
}
