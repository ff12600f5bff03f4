package se.samspel.funding.associationimport.domain;

import java.util.List;
import java.util.Map;
import se.samspel.funding.catalogue.domain.AssociationTable;
import se.samspel.funding.catalogue.domain.ExportHeader;
import se.samspel.funding.catalogue.domain.ExportTrailer;
import se.samspel.kit.value.Text;

/**
 * Goes through a file line by line before anything of it is written: its tables are ours in their
 * order, its rows have their columns, and there are as many as its header says.
 */
public final class FileCheck {

    private final ExportHeader header;
    private final List<AssociationTable> tables;
    private final RowCheck rows;
    private int at;
    private long inTable;
    private long line = 1;

    public FileCheck(ExportHeader header, List<AssociationTable> tables) {
        HeaderCheck.check(header, tables);
        this.header = header;
        this.tables = tables;
        this.rows = new RowCheck(header.association());
    }

    /**
     * @param row its columns, and the texts in each
     */
    public void row(String table, Map<String, List<String>> row) {
        line++;
        moveTo(table);
        inTable++;
        if (inTable > header.tables().get(at).rows()) {
            throw count();
        }
        rows.check(line, tables.get(at), row);
    }

    private void moveTo(String table) {
        if (tables.get(at).name().equals(table)) {
            return;
        }
        while (at + 1 < tables.size() && !tables.get(at).name().equals(table)) {
            next();
        }
        if (!tables.get(at).name().equals(table)) {
            throw ImportFault.at(
                    line,
                    "table-order",
                    Text.of(
                            "tabellen " + ImportFault.name(table) + " står inte på sin plats.",
                            "the table " + ImportFault.name(table) + " is not in its place."));
        }
    }

    private void next() {
        if (inTable != header.tables().get(at).rows()) {
            throw count();
        }
        at++;
        inTable = 0;
    }

    private ImportFault count() {
        String table = tables.get(at).name();
        return ImportFault.at(
                line,
                "row-count",
                Text.of(
                        table + " har inte så många rader som huvudet säger.",
                        table + " does not have as many rows as the header says."));
    }

    /**
     * @param sha256 of the lines before the trailer
     */
    public void end(ExportTrailer trailer, String sha256) {
        line++;
        while (at + 1 < tables.size()) {
            next();
        }
        next();
        if (trailer.lines() != line - 1 || !trailer.sha256().equals(sha256)) {
            throw ImportFault.at(
                    line,
                    "checksum",
                    Text.of(
                            "filen är inte hel: antal rader eller kontrollsumma stämmer inte.",
                            "the file is not whole: its count of lines or checksum is wrong."));
        }
    }
}
