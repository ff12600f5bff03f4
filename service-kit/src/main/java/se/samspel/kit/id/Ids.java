package se.samspel.kit.id;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** Makes UUIDv7 identifiers (RFC 9562 5.7): ordered by time, so that indexes grow at one end. */
@ApplicationScoped
public class Ids {

    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    public Ids(Clock clock) {
        this.clock = clock;
    }

    public UUID next() {
        long high = clock.millis() << 16 | 0x7000L | random.nextLong() & 0x0FFFL;
        long low = random.nextLong() & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L;
        return new UUID(high, low);
    }

    /** When a UUIDv7 was made, to the millisecond; the epoch for any other kind of UUID. */
    public static Instant instantOf(UUID id) {
        return id.version() == 7
                ? Instant.ofEpochMilli(id.getMostSignificantBits() >>> 16)
                : Instant.EPOCH;
    }
}
