package se.samspel.funding.associationimport;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.associationimport.domain.ImportFault;

/** The lines of a file in UTF-8, each with its line break and none longer than a row can be. */
final class FileLines {

    // Requests of 1 MiB write a row; a report's snapshot gathers what many of them wrote.
    private static final int LONGEST = 8 * 1024 * 1024;

    private final InputStream in;
    private long line;

    FileLines(InputStream in) {
        this.in = new BufferedInputStream(in);
    }

    /** The number of the line that was read last, from 1. */
    long number() {
        return line;
    }

    /** The next line; null after the last one. */
    @Nullable String next() throws IOException {
        var bytes = new ByteArrayOutputStream();
        int each = in.read();
        if (each < 0) {
            return null;
        }
        line++;
        while (each != '\n') {
            if (each < 0 || bytes.size() >= LONGEST) {
                throw ImportFault.unreadable(line);
            }
            bytes.write(each);
            each = in.read();
        }
        return decoded(bytes.toByteArray());
    }

    private String decoded(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException broken) {
            throw ImportFault.unreadable(line);
        }
    }
}
