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
                {"row":17,"sheet":null,"sheetRow":null,"outcome":"REFUSED","code":"check-digit",\
                "column":"personalIdentityNumber","reason":{"sv":"Kontrollsiffran stämmer inte.",\
                "en":"The check digit is wrong."},"resourceId":null}\
                """)
record ImportRowView(
        @Schema(minimum = "1", maximum = "1000000") int row,
        @Schema(description = "Of a workbook. Arbetsbokens blad.", maxLength = 31)
                @Nullable String sheet,
        @Schema(
                        description = "The row in the sheet. Radnumret i bladet.",
                        minimum = "1",
                        maximum = "1048576")
                @Nullable Integer sheetRow,
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
                report.place().rowNumber(),
                report.place().sheet(),
                report.place().sheetRow(),
                report.outcome(),
                why == null ? null : why.code(),
                why == null ? null : why.column(),
                why == null ? null : new Reason(why.reason().sv(), why.reason().en()),
                report.resourceId());
    }
}
