package se.samspel.kit.webhook;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** The header by which a receiver asks for peace (RFC 9110 10.2.3): seconds or a date. */
public final class RetryAfter {

    // More digits than any wait that is granted.
    private static final int MOST_DIGITS = 9;

    private RetryAfter() {}

    /** Null where it can't be read or lies in the past. */
    public static @Nullable Duration parse(@Nullable String header, Instant now) {
        if (header == null) {
            return null;
        }
        String text = header.trim();
        if (text.matches("[0-9]{1," + MOST_DIGITS + "}")) {
            return Duration.ofSeconds(Long.parseLong(text));
        }
        try {
            Instant until =
                    ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
            return until.isAfter(now) ? Duration.between(now, until) : null;
        } catch (DateTimeException unreadable) {
            return null;
        }
    }
}
