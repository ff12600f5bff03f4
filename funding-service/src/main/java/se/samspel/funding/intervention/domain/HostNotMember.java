package se.samspel.funding.intervention.domain;

import se.samspel.kit.value.BrokenRule;
import se.samspel.kit.value.Text;

/** The host is an authority of one of the association's members. */
public final class HostNotMember extends BrokenRule {

    private static final long serialVersionUID = 1L;

    HostNotMember() {
        super(
                "host-not-member",
                Text.of(
                        "Huvudmannen är inte någon av medlemmarnas myndigheter.",
                        "The host is none of the members' authorities."));
    }
}
