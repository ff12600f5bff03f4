package se.samspel.funding.associationexport;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import se.samspel.funding.catalogue.domain.AssociationTable;

/** A CSV file (RFC 4180) for each table, with the columns' names first. */
final class CsvArchive implements ExportFile {

    private final ZipOutputStream zip;
    private final CSVPrinter printer;
    private boolean inEntry;

    CsvArchive(OutputStream out) throws IOException {
        zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        printer =
                new CSVPrinter(
                        new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8)),
                        CSVFormat.RFC4180);
    }

    @Override
    public void begin(AssociationTable table) {
        try {
            endEntry();
            zip.putNextEntry(new ZipEntry(table.name() + ".csv"));
            inEntry = true;
            printer.printRecord(table.columnNames());
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    @Override
    public void row(String json) {
        try {
            printer.printRecord(RowCells.of(json).stream().map(RowCells::inert));
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private void endEntry() throws IOException {
        printer.flush();
        if (inEntry) {
            zip.closeEntry();
        }
    }

    @Override
    public void finish() throws IOException {
        endEntry();
        zip.finish();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
