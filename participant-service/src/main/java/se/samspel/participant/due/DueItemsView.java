package se.samspel.participant.due;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is due, the earliest first. */
@Schema(
        name = "DueItems",
        requiredProperties = {"items", "more"},
        examples =
                """
                {"items":[{"kind":"SITUATION_MONTHS_6","dueOn":"2026-11-30",\
                "participantId":"01a6f0c2-7d45-7a11-8c22-5b1f0c9e4d07",\
                "recordId":"01a6f0c2-7d50-7a11-8c22-5b1f0c9e4d06"}],"more":false}\
                """)
record DueItemsView(
        @Schema(maxItems = 500) List<DueItem> items,
        @Schema(description = "Whether there are more than shown. Om det finns fler.")
                boolean more) {}
