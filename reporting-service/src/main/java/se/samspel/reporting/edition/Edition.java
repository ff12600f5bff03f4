package se.samspel.reporting.edition;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.reporting.edition.domain.EditionOf;
import se.samspel.reporting.edition.domain.Release;

/**
 * One that is kept.
 *
 * @param content the report as canonical JSON, the same for ever
 * @param checksum SHA-256 of the content
 * @param basis the exact figures behind it as JSON: for the maker of the next edition alone
 */
public record Edition(
        UUID id,
        EditionOf of,
        int definitionVersion,
        int number,
        Instant dataTime,
        Instant computedAt,
        String content,
        String checksum,
        String basis,
        int threshold,
        @Nullable Release release) {}
