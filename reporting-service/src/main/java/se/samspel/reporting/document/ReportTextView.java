package se.samspel.reporting.document;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samspel.reporting.document.domain.Heading;
import se.samspel.reporting.document.domain.Part;

/**
 * A text as it is kept, its references unresolved.
 *
 * @param version its ETag
 */
@Schema(
        name = "ReportTextView",
        examples =
                """
                {"heading":"PARTICIPANTS_RESULTS","part":"ANALYSIS",\
                "text":"Av {exits.total} avslut är {exits.goalAttained} i mål.","shared":false,\
                "version":1,"recordedAt":"2026-11-22T08:00:00Z"}\
                """)
record ReportTextView(
        Heading heading,
        Part part,
        @Schema(maxLength = 10_000) String text,
        boolean shared,
        @Schema(minimum = "1", maximum = "1000000") long version,
        @Schema(maxLength = 40) Instant recordedAt) {

    /** All texts of one report, in the order of its headings. */
    @Schema(
            name = "ReportTextsView",
            examples =
                    """
                    {"items":[{"heading":"PARTICIPANTS_RESULTS","part":"ANALYSIS",\
                    "text":"Av {exits.total} avslut är {exits.goalAttained} i mål.",\
                    "shared":false,"version":1,"recordedAt":"2026-11-22T08:00:00Z"}]}\
                    """)
    record All(@Schema(maxItems = 27) List<ReportTextView> items) {}
}
