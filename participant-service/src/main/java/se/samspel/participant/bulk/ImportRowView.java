package se.samspel.participant.bulk;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.participant.bulk.domain.RowOutcome;
import se.samspel.participant.bulk.domain.RowReport;

/** What became of a row; its content is never repeated. */
@Schema(
        name = "ImportRowView",
        requiredProperties = {"row", "outcome"},
        examples =
                """
                {"row":17,"outcome":"REFUSED","code":"check-digit",\
                "column":"personalIdentityNumber","reason":{"sv":"Kontrollsiffran stämmer inte.",\
                "en":"The check digit is wrong."},"resourceId":null}\
                """)
record ImportRowView(
        @Schema(minimum = "1", maximum = "1000000") int row,
        RowOutcome outcome,
        @Schema(maxLength = 100) @Nullable String code,
        @Schema(maxLength = 100) @Nullable String column,
        @Nullable Reason reason,
        @Nullable UUID resourceId) {

    @Schema(name = "ImportRowReason")
    record Reason(@Schema(maxLength = 1000) String sv, @Schema(maxLength = 1000) String en) {}

    static ImportRowView of(RowReport report) {
        RowReport.Why why = report.why();
        return new ImportRowView(
                report.rowNumber(),
                report.outcome(),
                why == null ? null : why.code(),
                why == null ? null : why.column(),
                why == null ? null : new Reason(why.reason().sv(), why.reason().en()),
                report.resourceId());
    }
}
