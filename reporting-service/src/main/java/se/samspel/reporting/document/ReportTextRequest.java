package se.samspel.reporting.document;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.reporting.document.domain.Heading;
import se.samspel.reporting.document.domain.Part;

/**
 * What the host writes under one heading.
 *
 * @param shared whether others than the host may read it; not unless it says so
 */
@Schema(
        name = "ReportTextRequest",
        examples =
                """
                {"heading":"PARTICIPANTS_RESULTS","part":"ANALYSIS",\
                "text":"Av {exits.total} avslut är {exits.goalAttained} i mål.","shared":false}\
                """)
record ReportTextRequest(
        @NotNull Heading heading,
        @NotNull Part part,
        @NotNull
                @Size(max = 10_000)
                @Schema(
                        description =
                                "Figures by their names in braces, {exits.total}; blank lines"
                                        + " divide paragraphs. Siffror skrivs med sina namn inom"
                                        + " klamrar.")
                String text,
        @Nullable Boolean shared) {

    boolean isShared() {
        return Boolean.TRUE.equals(shared);
    }
}
