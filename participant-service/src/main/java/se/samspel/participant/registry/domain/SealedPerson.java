package se.samspel.participant.registry.domain;

import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.Sex;

/**
 * A person's facts as they are stored: number and municipality encrypted with a data key of the
 * person's own.
 *
 * @param index blind index of the number; null with type and number where none is known
 * @param birthIndex blind index of day of birth and sex; null where the number doesn't tell them
 * @param municipality never there for a protected person
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody, stored as bytes
public record SealedPerson(
        @Nullable IdentityType type,
        byte @Nullable [] number,
        byte @Nullable [] index,
        byte @Nullable [] birthIndex,
        Sex sex,
        Protection protection,
        byte @Nullable [] municipality,
        String keyId,
        byte[] wrappedKey) {}
