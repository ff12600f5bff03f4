package se.samspel.funding.associationexport;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import se.samspel.funding.catalogue.LineDigest;
import se.samspel.funding.catalogue.RowLine;
import se.samspel.funding.catalogue.domain.AssociationTable;
import se.samspel.funding.catalogue.domain.ExportHeader;
import se.samspel.funding.catalogue.domain.ExportTrailer;

/** A line for each row, between one that says what follows and one that proves it. */
final class NdjsonFile implements ExportFile {

    private final Writer out;
    private final ObjectMapper json;
    private final LineDigest written = new LineDigest();
    private String table = "";

    NdjsonFile(ExportHeader header, OutputStream out, ObjectMapper json) throws IOException {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.json = json;
        line(json.writeValueAsString(header));
    }

    @Override
    public void begin(AssociationTable next) {
        table = next.name();
    }

    @Override
    public void row(String row) {
        try {
            line(RowLine.of(table, row));
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private void line(String text) throws IOException {
        written.add(text);
        out.write(text);
        out.write('\n');
    }

    @Override
    public void finish() throws IOException {
        var trailer = new ExportTrailer(written.lines(), written.hex());
        out.write(json.writeValueAsString(trailer));
        out.write('\n');
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
