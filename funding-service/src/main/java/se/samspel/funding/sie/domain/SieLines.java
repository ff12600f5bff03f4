package se.samspel.funding.sie.domain;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.Text;

/** A file's lines one by one, ended by CR, LF or both, within what a file may hold. */
final class SieLines {

    /** 50 MiB: a large municipality's year of vouchers is a fifth of it. */
    static final long LONGEST_FILE = 50L * 1024 * 1024;

    static final int LONGEST_LINE = 32 * 1024;

    // DOS programs end a file with it.
    private static final int END_OF_FILE = 0x1a;

    private final InputStream in;
    private final byte[] buffer = new byte[64 * 1024];
    private final byte[] line = new byte[LONGEST_LINE];
    private int filled;
    private int at;
    private long read;
    private int number;
    private boolean afterCarriageReturn;

    SieLines(InputStream in) {
        this.in = in;
    }

    /** From 1. */
    int number() {
        return number;
    }

    /** Null at the end. */
    byte @Nullable [] next() throws IOException {
        int length = 0;
        number++;
        while (true) {
            int code = read();
            if (code < 0 || code == END_OF_FILE) {
                return length == 0 ? null : Arrays.copyOf(line, length);
            }
            boolean secondOfPair = code == '\n' && afterCarriageReturn;
            afterCarriageReturn = code == '\r';
            if (secondOfPair) {
                continue;
            }
            if (code == '\n' || code == '\r') {
                return Arrays.copyOf(line, length);
            }
            refuse(code, length);
            line[length++] = (byte) code;
        }
    }

    private int read() throws IOException {
        if (at == filled) {
            filled = in.read(buffer);
            at = 0;
            if (filled <= 0) {
                filled = 0;
                return -1;
            }
            read += filled;
            if (read > LONGEST_FILE) {
                throw fault(
                        "file-too-long",
                        Text.of(
                                "filen är större än 50 MiB. Exportera ett år i taget.",
                                "the file is over 50 MiB. Export one year at a time."));
            }
        }
        return buffer[at++] & 0xff;
    }

    private void refuse(int code, int length) {
        if (code == 0) {
            throw fault(
                    "not-sie",
                    Text.of(
                            "filen är ingen textfil i PC8. Exportera den på nytt.",
                            "the file is no text file in PC8. Export it anew."));
        }
        if (length == LONGEST_LINE) {
            throw fault(
                    "line-too-long",
                    Text.of("raden är längre än 32 KiB.", "the line is over 32 KiB."));
        }
    }

    private SieFault fault(String code, Text text) {
        return new SieFault(code, number, "", text);
    }
}
