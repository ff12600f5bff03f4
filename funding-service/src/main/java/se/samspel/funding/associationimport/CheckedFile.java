package se.samspel.funding.associationimport;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import se.samspel.funding.catalogue.domain.AssociationTable;
import se.samspel.funding.catalogue.domain.ExportHeader;

/**
 * A file that has been gone through: what it says, with the tables that it fills.
 *
 * @param sha256 of all lines but the last, as that one says
 */
record CheckedFile(Path path, ExportHeader header, String sha256, List<AssociationTable> tables) {

    InputStream open() throws IOException {
        return new BufferedInputStream(Files.newInputStream(path));
    }
}
