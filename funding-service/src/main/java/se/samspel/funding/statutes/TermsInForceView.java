package se.samspel.funding.statutes;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.association.FindingView;

@Schema(
        name = "StatutesInForce",
        examples = TermsInForceView.EXAMPLE,
        requiredProperties = {"on", "terms", "findings"})
record TermsInForceView(
        LocalDate on,
        @Schema(description = "Null: none are registered, the law's terms. Null: lagens villkor.")
                @Nullable UUID statutesId,
        @Nullable LocalDate validFrom,
        TermsView terms,
        @Schema(
                        maxItems = 1000,
                        description = "Members' decisions that are missing. Saknade beslut.")
                List<FindingView> findings) {

    static final String EXAMPLE =
            "{\"on\":\"2026-11-22\",\"statutesId\":\"01a6f0c2-7e00-7a11-8c22-5b1f0c9e4d11\","
                    + "\"validFrom\":\"2023-04-01\",\"terms\":"
                    + TermsView.EXAMPLE
                    + ",\"findings\":[]}";
}
