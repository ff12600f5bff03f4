package se.samspel.funding.ledgerchart;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "VoucherSeriesList",
        examples = "{\"items\":[{\"id\":\"SP\",\"version\":1,\"name\":\"Samspel\"}]}",
        requiredProperties = "items")
record SeriesListView(
        @Schema(maxItems = 1000, description = "By code. I kodordning.") List<SeriesView> items) {}
