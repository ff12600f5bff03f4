package se.samspel.deploy.load;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * {@code errors.csv}: every bad row with its reason in English and Swedish. Whatever looks like an
 * identity number is masked, in whichever column its author put it.
 */
final class ErrorsFile {

    private static final Pattern IDENTITY_NUMBER =
            Pattern.compile("(?<!\\d)(?:\\d{2})?\\d{6}[-+ ]?\\d{4}(?!\\d)");
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180
                    .builder()
                    .setHeader("file", "line", "column", "code", "reason")
                    .setRecordSeparator("\n")
                    .get();

    private ErrorsFile() {}

    /**
     * Writes the whole list anew, also when it is empty: an old list must not be taken for this.
     */
    static void write(Path path, List<BadRow> rows) throws IOException {
        var text = new StringWriter();
        try (var printer = new CSVPrinter(text, FORMAT)) {
            for (BadRow row : rows) {
                printer.printRecord(
                        row.file(),
                        row.line(),
                        masked(row.column()),
                        row.fault().code(),
                        reason(row));
            }
        }
        Files.createDirectories(path.getParent());
        Path draft = path.resolveSibling(path.getFileName() + ".new");
        Files.writeString(draft, text.toString(), StandardCharsets.UTF_8);
        Files.move(draft, path, StandardCopyOption.REPLACE_EXISTING);
    }

    private static String reason(BadRow row) {
        return masked(row.fault().reason().en() + " / " + row.fault().reason().sv());
    }

    static String masked(String text) {
        return IDENTITY_NUMBER.matcher(text).replaceAll("************");
    }
}
