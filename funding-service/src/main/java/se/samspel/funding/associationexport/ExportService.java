package se.samspel.funding.associationexport;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import se.samspel.funding.association.Offices;
import se.samspel.funding.catalogue.AssociationRows;
import se.samspel.funding.catalogue.AssociationTables;
import se.samspel.funding.catalogue.SchemaVersion;
import se.samspel.funding.catalogue.domain.AssociationTable;
import se.samspel.funding.catalogue.domain.ExportHeader;
import se.samspel.kit.caller.SnapshotTransaction;
import se.samspel.kit.problem.Problem;

/**
 * Writes everything that an office sees of its association to a file of this moment, row by row.
 * What is sent from that holds neither a connection nor a snapshot, however slow its reader is.
 */
@ApplicationScoped
class ExportService {

    private static final Duration AT_MOST = Duration.ofMinutes(10);

    private final SnapshotTransaction snapshot;
    private final AssociationTables tables;
    private final AssociationRows rows;
    private final Offices offices;
    private final ObjectMapper json;
    private final Clock clock;

    ExportService(
            SnapshotTransaction snapshot,
            AssociationTables tables,
            AssociationRows rows,
            Offices offices,
            ObjectMapper json,
            Clock clock) {
        this.snapshot = snapshot;
        this.tables = tables;
        this.rows = rows;
        this.offices = offices;
        this.json = json;
        this.clock = clock;
    }

    /** The file has no name any more: it is gone with the stream, whether that is read or not. */
    InputStream export(String association, ExportFormat format) {
        offices.refuseOthers(association);
        try {
            Path file = Files.createTempFile("association-", "." + format.extension());
            try {
                snapshot.call(AT_MOST, () -> write(association, format, file));
                return Files.newInputStream(file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException full) {
            throw new UncheckedIOException("an export could not be written", full);
        }
    }

    private ExportHeader write(String association, ExportFormat format, Path file) {
        List<AssociationTable> exported = tables.exported();
        var header =
                new ExportHeader(
                        ExportHeader.FORMAT,
                        ExportHeader.VERSION,
                        association,
                        clock.instant().truncatedTo(ChronoUnit.SECONDS).toString(),
                        SchemaVersion.of(exported),
                        rows.counts(exported, association));
        refuseUnknown(header);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
                ExportFile written = begin(header, format, out)) {
            rows.each(exported, association, written);
            written.finish();
        } catch (IOException full) {
            throw new UncheckedIOException("an export could not be written", full);
        }
        return header;
    }

    /** An office whose association is not registered here sees no row of it. */
    private static void refuseUnknown(ExportHeader header) {
        if (header.rows() == 0) {
            throw Problem.notFound();
        }
    }

    private ExportFile begin(ExportHeader header, ExportFormat format, OutputStream out)
            throws IOException {
        return switch (format) {
            case NDJSON -> new NdjsonFile(header, out, json);
            case CSV -> new CsvArchive(out);
            case XLSX -> workbook(header, out);
        };
    }

    private static ExportFile workbook(ExportHeader header, OutputStream out) {
        SheetLimit.refuse(header);
        return new ExportWorkbook(out);
    }
}
