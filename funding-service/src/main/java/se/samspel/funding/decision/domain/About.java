package se.samspel.funding.decision.domain;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** What is decided about: the kind of object, and its id where it has one. */
@Embeddable
public record About(@Nullable String aboutKind, @Nullable String aboutId) {

    public static final About NOTHING = new About(null, null);
}
