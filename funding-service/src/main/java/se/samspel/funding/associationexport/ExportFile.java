package se.samspel.funding.associationexport;

import java.io.Closeable;
import java.io.IOException;
import se.samspel.funding.catalogue.RowSink;

/** An association's rows in one of the forms. */
interface ExportFile extends RowSink, Closeable {

    /** When all rows have come. */
    void finish() throws IOException;
}
