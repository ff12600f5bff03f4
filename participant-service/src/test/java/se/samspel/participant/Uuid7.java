package se.samspel.participant;

import java.time.Instant;
import java.util.UUID;

/** Ids as other services make them. */
final class Uuid7 {

    private Uuid7() {}

    static UUID now() {
        return madeAt(Instant.now());
    }

    static UUID madeAt(Instant instant) {
        UUID random = UUID.randomUUID();
        long high =
                instant.toEpochMilli() << 16 | 0x7000L | random.getMostSignificantBits() & 0xFFFL;
        return new UUID(high, random.getLeastSignificantBits());
    }
}
