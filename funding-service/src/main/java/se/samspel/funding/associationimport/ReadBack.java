package se.samspel.funding.associationimport;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import se.samspel.funding.associationimport.domain.ImportFault;
import se.samspel.funding.catalogue.AssociationRows;
import se.samspel.funding.catalogue.RowLine;
import se.samspel.funding.catalogue.RowSink;
import se.samspel.funding.catalogue.domain.AssociationTable;
import se.samspel.kit.value.Text;

/**
 * Holds what stands in the database now against the file, line by line: it is taken in only if it
 * would leave as it came.
 */
final class ReadBack implements RowSink {

    private final FileLines lines;
    private String table = "";

    private ReadBack(FileLines lines) {
        this.lines = lines;
    }

    static void compare(CheckedFile file, AssociationRows rows) {
        try (InputStream in = file.open()) {
            var lines = new FileLines(in);
            lines.next();
            var compared = new ReadBack(lines);
            rows.each(file.tables(), file.header().association(), compared);
            if (lines.number() != file.header().rows() + 1) {
                throw compared.unequal(lines.number() + 1);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void begin(AssociationTable next) {
        table = next.name();
    }

    @Override
    public void row(String json) {
        try {
            if (!RowLine.of(table, json).equals(lines.next())) {
                throw unequal(lines.number());
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private ImportFault unequal(long line) {
        return ImportFault.at(
                line,
                "not-equal",
                Text.of(
                        "raden skulle inte bli lika när den läses ut igen.",
                        "the row would not be equal when it is read again."));
    }
}
