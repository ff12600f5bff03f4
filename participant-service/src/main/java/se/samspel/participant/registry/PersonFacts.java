package se.samspel.participant.registry;

import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.PersonIdentity;
import se.samspel.kit.value.Sex;
import se.samspel.participant.registry.domain.Protection;

/**
 * A person in the clear, for the time of one transaction.
 *
 * @param identity null where a disclosure did not cover it
 */
public record PersonFacts(
        @Nullable PersonIdentity identity,
        Sex sex,
        Protection protection,
        @Nullable String municipalityCode) {

    /** A protection that is known now hides what was told before it: flag and municipality. */
    public PersonFacts knownAs(Protection now) {
        return now.hides() ? new PersonFacts(identity, sex, now, null) : this;
    }

    public static PersonFacts of(
            PersonIdentity identity, Protection protection, @Nullable String municipalityCode) {
        return new PersonFacts(identity, identity.sex(), protection, municipalityCode);
    }
}
