package se.samspel.funding.ledgerchart;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samspel.funding.ledger.domain.VoucherSeries;

@Schema(
        name = "VoucherSeries",
        examples = "{\"id\":\"SP\",\"version\":1,\"name\":\"Samspel\"}",
        requiredProperties = {"id", "version", "name"})
record SeriesView(
        @Schema(maxLength = 4, description = "Its code. Seriens kod.") String id,
        @Schema(minimum = "1", maximum = "1", description = "A series never changes.") long version,
        @Schema(maxLength = 100) String name) {

    static SeriesView of(VoucherSeries series) {
        return new SeriesView(series.key().code(), 1, series.name());
    }
}
