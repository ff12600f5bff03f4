package se.samspel.participant.export;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;

/** Cuts an archive into parts as it is written. */
final class PartsOutput extends OutputStream {

    // Under PostgreSQL's comfort and over its overhead.
    private static final int PART = 512 * 1024;

    private final ExportParts parts;
    private final ExportParts.Place place;
    private final ByteArrayOutputStream open = new ByteArrayOutputStream(PART);
    private int number;

    PartsOutput(ExportParts parts, ExportParts.Place place) {
        this.parts = parts;
        this.place = place;
    }

    @Override
    public void write(int single) {
        open.write(single);
        cut(PART);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        open.write(bytes, offset, length);
        cut(PART);
    }

    @Override
    public void close() {
        cut(1);
    }

    private void cut(int atLeast) {
        if (open.size() >= atLeast) {
            parts.add(place, number++, open.toByteArray());
            open.reset();
        }
    }
}
