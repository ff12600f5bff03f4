package se.samspel.reporting.edition;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samspel.reporting.edition.domain.Release;

/**
 * What is to be kept.
 *
 * @param content what readers get, to be read back by whoever made it
 * @param basis the exact figures behind it, likewise
 * @param shown the counts that its readers know from now on, by their names
 * @param threshold 0 for the host's own
 */
public record NewEdition(
        Object content,
        Instant dataTime,
        int definitionVersion,
        Object basis,
        List<KnownCount> shown,
        int threshold,
        @Nullable Release release) {

    /** A count that readers have been shown. */
    public record KnownCount(String name, long people) {}

    public NewEdition {
        shown = List.copyOf(shown);
    }
}
