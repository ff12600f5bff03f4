package se.samspel.funding.sie.domain;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;

/** A file of type 4 with some records, by itself right. */
final class ASieFile {

    static final String[] HEAD = {
        "#FLAGGA 0",
        "#PROGRAM \"Bokföring\" 1.0",
        "#FORMAT PC8",
        "#GEN 20260630 AB",
        "#SIETYP 4",
        "#FNAMN \"Samordningsförbundet Ån\"",
        "#RAR 0 20260101 20261231"
    };

    private ASieFile() {}

    static String with(String... records) {
        List<String> lines = new ArrayList<>(List.of(HEAD));
        lines.addAll(List.of(records));
        return String.join("\r\n", lines) + "\r\n";
    }

    static String without(String label) {
        return String.join("\n", List.of(HEAD).stream().filter(r -> !r.startsWith(label)).toList())
                + "\n";
    }

    static String voucher(String... lines) {
        return with("#VER A 1 20260115 \"Hyra\"", "{", String.join("\r\n", lines), "}");
    }

    static SieFile read(String text) {
        return read(CodePage437.encode(text));
    }

    static SieFile read(String text, Charset charset) {
        return read(text.getBytes(charset));
    }

    static SieFile read(byte[] bytes) {
        try {
            return SieReader.readWhole(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<VoucherLine> lines(String text) {
        return read(text).vouchers().getFirst().lines();
    }
}
