package se.samspel.funding.associationimport;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import se.samspel.funding.answer.Outcome;
import se.samspel.funding.catalogue.AssociationTables;
import se.samspel.kit.caller.CurrentCaller;

/** Goes through a file before a transaction begins: no connection waits for an upload. */
@ApplicationScoped
class ImportUploads {

    private final AssociationTables tables;
    private final ImportService service;
    private final CurrentCaller caller;

    ImportUploads(AssociationTables tables, ImportService service, CurrentCaller caller) {
        this.tables = tables;
        this.service = service;
        this.caller = caller;
    }

    Outcome take(InputStream body) {
        caller.operator();
        try {
            Path file = Files.createTempFile("association-", ".ndjson");
            try {
                Files.copy(body, file, StandardCopyOption.REPLACE_EXISTING);
                return service.take(FileReader.read(file, tables.exported()));
            } finally {
                Files.delete(file);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
