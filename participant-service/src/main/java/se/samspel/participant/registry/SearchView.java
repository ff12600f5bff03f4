package se.samspel.participant.registry;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "SearchView",
        requiredProperties = {"items"},
        examples = "{\"items\":[{\"id\":\"01a6f0c2-7d10-7a11-8c22-5b1f0c9e4d01\"}]}")
record SearchView(@Schema(maxItems = 1) List<Hit> items) {

    @Schema(name = "SearchHit")
    record Hit(UUID id) {}
}
