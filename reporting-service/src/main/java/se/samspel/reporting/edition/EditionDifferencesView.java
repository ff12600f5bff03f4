package se.samspel.reporting.edition;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How an edition differs from the one before it.
 *
 * @param number of the edition; the first differs from nothing
 */
@Schema(name = "EditionDifferences", examples = EditionDifferencesView.EXAMPLE)
record EditionDifferencesView(
        @Schema(maxLength = 36) UUID id,
        @Schema(minimum = "1", maximum = "100000") int number,
        @Schema(maxItems = 10_000) List<DifferenceView> differences) {

    static final String EXAMPLE =
            """
            {"id":"0199f1de-7f2a-7c31-9d4e-0c6f2f6a1b09","number":2,"differences":[{"figure":\
            "goal/ALL/exits","before":{"value":30},"after":{"value":36}}]}\
            """;
}
