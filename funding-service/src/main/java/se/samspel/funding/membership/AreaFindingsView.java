package se.samspel.funding.membership;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samspel.funding.association.FindingView;

@Schema(
        name = "AreaFindings",
        requiredProperties = {"on", "findings"},
        examples = AreaFindingsView.EXAMPLE)
record AreaFindingsView(LocalDate on, @Schema(maxItems = 1000) List<FindingView> findings) {

    static final String EXAMPLE =
            "{\"on\":\"2026-11-22\",\"findings\":[" + FindingView.EXAMPLE + "]}";
}
