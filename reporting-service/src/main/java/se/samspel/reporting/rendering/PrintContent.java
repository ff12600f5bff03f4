package se.samspel.reporting.rendering;

import io.quarkus.qute.RawString;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything that a printed report says, in one language; the template only lays it out. */
public record PrintContent(
        String language,
        String title,
        String subject,
        String period,
        String audience,
        List<PrintSection> sections,
        List<String> about,
        String pageWord) {

    /**
     * @param svg the chart, null where there is none
     */
    public record PrintSection(
            String question,
            @Nullable String lead,
            @Nullable RawString svg,
            String caption,
            String rowHeading,
            List<String> columns,
            List<PrintRow> rows,
            List<String> notes) {}

    /**
     * @param kind empty, {@code part} or {@code sum}
     */
    public record PrintRow(String label, String kind, List<PrintCell> cells) {}

    /**
     * @param kind empty or {@code prose}
     */
    public record PrintCell(String text, String kind) {}
}
