package se.samspel.participant.responsibility;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who works with a record now, and who did before. */
@Schema(
        name = "ResponsibilityView",
        requiredProperties = {"responsibleUnits", "caseworkers", "history", "version"},
        examples =
                """
                {"responsibleUnits":["unit-1"],"caseworkers":["handler-1"],"history":[\
                {"responsibleUnits":["unit-1"],"caseworkers":["handler-1"],\
                "changedAt":"2026-11-22T08:00:00Z","changedBy":"handler-2",\
                "changedIn":"unit-2"}],"version":2}\
                """)
record ResponsibilityView(
        @Schema(maxItems = 10) List<String> responsibleUnits,
        @Schema(maxItems = 20) List<String> caseworkers,
        @Schema(description = "Newest first. Nyast först.", maxItems = 100) List<Change> history,
        long version) {

    /**
     * @param changedBy the acting user
     * @param changedIn the acting unit
     */
    @Schema(name = "ResponsibilityChange")
    record Change(
            @Schema(maxItems = 10) List<String> responsibleUnits,
            @Schema(maxItems = 20) List<String> caseworkers,
            Instant changedAt,
            @Schema(maxLength = 100) String changedBy,
            @Schema(maxLength = 100) String changedIn) {}
}
