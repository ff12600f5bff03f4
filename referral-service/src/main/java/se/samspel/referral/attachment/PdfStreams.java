package se.samspel.referral.attachment;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.InflaterInputStream;

/**
 * Measures what a PDF's structure unpacks to before a parser unpacks it in memory: a file of some
 * hundred kilobytes can hold gigabytes. Object and cross-reference streams alone (ISO 32000-2,
 * 7.5.7 and 7.5.8) are unpacked when a document is opened; pages and images are not.
 */
final class PdfStreams {

    // A thousand pages' structure is a few megabytes.
    private static final long MOST = 16L * 1024 * 1024;
    // A dictionary is short; its end is looked for no further back.
    private static final int DICTIONARY = 4096;
    // Ten megabytes of scanned pages have some thousands.
    private static final int MOST_STREAMS = 50_000;

    private static final Pattern STREAM = Pattern.compile("(?<!end)stream\\r?\\n");
    // By any of these the parser may take the stream for one of its structure; # hides a name.
    private static final Pattern STRUCTURE = Pattern.compile("/(ObjStm|XRef|First|W|Index)\\b|#");
    private static final Pattern UNUSUAL =
            Pattern.compile(
                    "#|/(Columns|Colors|BitsPerComponent)\\s+\\d{5,}|/(LZW|RunLength|ASCII)");

    private PdfStreams() {}

    static boolean areModest(byte[] content) {
        // One character a byte: places in the text are places in the file.
        String text = new String(content, StandardCharsets.ISO_8859_1);
        Matcher stream = STREAM.matcher(text);
        long unpacked = 0;
        for (int streams = 0; stream.find(); streams++) {
            if (streams == MOST_STREAMS) {
                return false;
            }
            String dictionary = dictionary(text, stream.start());
            if (!STRUCTURE.matcher(dictionary).find()) {
                continue;
            }
            if (UNUSUAL.matcher(dictionary).find()) {
                return false;
            }
            unpacked += unpacked(content, stream.end(), MOST - unpacked);
            if (unpacked > MOST) {
                return false;
            }
        }
        return true;
    }

    private static String dictionary(String text, int end) {
        String near = text.substring(Math.max(0, end - DICTIONARY), end);
        return near.substring(Math.max(0, near.lastIndexOf("obj")));
    }

    /** Counted until there is more than {@code most}; what isn't packed counts for nothing. */
    private static long unpacked(byte[] content, int from, long most) {
        byte[] part = new byte[8192];
        long count = 0;
        try (InputStream in =
                new InflaterInputStream(
                        new ByteArrayInputStream(content, from, content.length - from))) {
            for (int read = in.read(part); read >= 0 && count <= most; read = in.read(part)) {
                count += read;
            }
        } catch (IOException notPacked) {
            return count;
        }
        return count;
    }
}
