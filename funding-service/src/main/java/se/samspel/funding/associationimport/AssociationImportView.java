package se.samspel.funding.associationimport;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samspel.funding.catalogue.domain.ExportHeader;

@Schema(
        name = "AssociationImport",
        examples = AssociationImportView.EXAMPLE,
        requiredProperties = {"associationId", "exportedAt", "rows", "tables"})
record AssociationImportView(
        @Schema(pattern = "^[0-9]{10}$", maxLength = 10) String associationId,
        @Schema(
                        description = "As the file says. Som filen säger.",
                        maxLength = 40,
                        pattern = "^[0-9TZ:.-]{1,40}$")
                String exportedAt,
        @Schema(minimum = "1", maximum = "9007199254740991") long rows,
        @Schema(maxItems = 1000) List<Table> tables) {

    static final String EXAMPLE =
            """
            {"associationId":"2220002139","exportedAt":"2026-11-22T08:00:00Z","rows":5,\
            "tables":[{"name":"association","rows":1},{"name":"member","rows":4}]}\
            """;

    @Schema(
            name = "AssociationImportTable",
            requiredProperties = {"name", "rows"})
    record Table(
            @Schema(maxLength = 63) String name,
            @Schema(minimum = "0", maximum = "9007199254740991") long rows) {}

    static AssociationImportView of(ExportHeader header) {
        return new AssociationImportView(
                header.association(),
                header.exportedAt(),
                header.rows(),
                header.tables().stream().map(each -> new Table(each.name(), each.rows())).toList());
    }
}
