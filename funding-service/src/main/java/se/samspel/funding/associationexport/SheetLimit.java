package se.samspel.funding.associationexport;

import se.samspel.funding.catalogue.domain.ExportHeader;
import se.samspel.kit.value.BrokenRule;
import se.samspel.kit.value.Text;

/** A sheet has 1,048,576 rows: an association that is larger leaves in another form. */
final class SheetLimit extends BrokenRule {

    private static final long serialVersionUID = 1L;

    // With the row of titles.
    private static final long ROWS = 1_048_576;

    private SheetLimit(String table) {
        super(
                "too-many-rows",
                Text.of(
                        "Tabellen " + table + " får inte plats på ett kalkylblad: välj CSV.",
                        "The table " + table + " does not fit a sheet: choose CSV."));
    }

    static void refuse(ExportHeader header) {
        for (ExportHeader.TableRows table : header.tables()) {
            if (table.rows() >= ROWS) {
                throw new SheetLimit(table.name());
            }
        }
    }
}
