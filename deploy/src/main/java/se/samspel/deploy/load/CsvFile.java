package se.samspel.deploy.load;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads one CSV file: RFC 4180, UTF-8 with or without byte order mark, columns in any order. A
 * record that can't be read doesn't hide those after it.
 */
final class CsvFile {

    // Empty lines are kept, since only then a record's position is where it starts.
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();

    private final CaseFile file;
    private final String text;
    private final List<Row> rows = new ArrayList<>();
    private List<String> header = List.of();
    private boolean headerRead;
    private boolean headerGood;
    private int counted;
    private long line = 1;

    private CsvFile(CaseFile file, String text) {
        this.file = file;
        this.text = text;
    }

    /** The file's rows; a file that isn't there has none. A bad header is a row too. */
    static List<Row> read(Path folder, CaseFile file) throws IOException {
        Path path = folder.resolve(file.fileName());
        if (!Files.isRegularFile(path)) {
            return List.of();
        }
        String text = new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
        CsvFile csv = new CsvFile(file, text.startsWith("\uFEFF") ? text.substring(1) : text);
        csv.readFrom(0);
        return csv.rows;
    }

    private void readFrom(int start) throws IOException {
        int position = start;
        while (position >= 0 && position < text.length()) {
            position = readUntilBroken(position);
        }
    }

    /** Returns where to go on after a record that can't be read, or -1 at the end. */
    private int readUntilBroken(int start) throws IOException {
        int next = start;
        try (CSVParser parser =
                CSVParser.builder()
                        .setFormat(FORMAT)
                        .setReader(new StringReader(text.substring(start)))
                        .get()) {
            for (CSVRecord record : parser) {
                int at = start + (int) record.getCharacterPosition();
                if (record.size() > 1 || !record.get(0).isEmpty()) {
                    record(at, Arrays.asList(record.values()));
                }
                next = endOfRecord(at);
            }
            return -1;
        } catch (UncheckedIOException unreadable) {
            return broken(next);
        }
    }

    private int broken(int at) {
        int start = at;
        while (start < text.length()
                && (text.charAt(start) == '\n' || text.charAt(start) == '\r')) {
            start++;
        }
        int end = text.indexOf('\n', start);
        String raw = text.substring(start, end < 0 ? text.length() : end);
        Row row = new Row(file, lineAt(start), byColumn(List.of(raw.split(",", -1))));
        row.fault(
                "",
                Fault.of(
                        "bad-quotes",
                        "the quotes do not follow RFC 4180",
                        "citattecknen följer inte RFC 4180"));
        rows.add(row);
        headerRead = true;
        return end < 0 ? -1 : end + 1;
    }

    /** The line break outside quotes; the parser tells only where a record starts. */
    private int endOfRecord(int start) {
        boolean quoted = false;
        int at = start;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == '\n' && !quoted) {
                return at;
            }
        }
        return at;
    }

    private void record(int at, List<String> cells) {
        if (!headerRead) {
            headerRead = true;
            header = cells;
            headerGood = checkHeader(lineAt(at));
            return;
        }
        Row row = new Row(file, lineAt(at), byColumn(cells));
        if (!headerGood) {
            row.fault(
                    "",
                    Fault.of(
                            "bad-header",
                            "the file's header line is wrong",
                            "filens rubrikrad är fel"));
        } else if (cells.size() != header.size()) {
            row.fault("", columnCount(cells.size()));
        }
        checkCharacters(row);
        rows.add(row);
    }

    private Fault columnCount(int found) {
        boolean many = found > header.size();
        String numbers = found + " (" + header.size() + ")";
        return many
                ? Fault.of(
                        "too-many-columns",
                        "too many columns: " + numbers,
                        "för många kolumner: " + numbers)
                : Fault.of(
                        "too-few-columns",
                        "too few columns: " + numbers,
                        "för få kolumner: " + numbers);
    }

    private boolean checkHeader(long line) {
        Row row = new Row(file, line, Map.of());
        var seen = new HashSet<String>();
        for (String column : header) {
            if (!file.columns().contains(column)) {
                row.fault(
                        column,
                        Fault.of("unknown-column", "no such column", "kolumnen finns inte"));
            } else if (!seen.add(column)) {
                row.fault(
                        column,
                        Fault.of(
                                "duplicate-column",
                                "the column is there twice",
                                "kolumnen finns två gånger"));
            }
        }
        for (String column : file.columns()) {
            if (!seen.contains(column)) {
                row.fault(
                        column,
                        Fault.of("missing-column", "the column is missing", "kolumnen saknas"));
            }
        }
        if (row.bad()) {
            rows.add(row);
        }
        return !row.bad();
    }

    private void checkCharacters(Row row) {
        for (String column : file.columns()) {
            if (row.text(column).codePoints().anyMatch(CsvFile::isForbidden)) {
                row.fault(
                        column,
                        Fault.of(
                                "bad-characters",
                                "control or invisible characters, or not UTF-8",
                                "styrtecken eller osynliga tecken, eller inte UTF-8"));
            }
        }
    }

    /** As the services see it: line breaks and tabs may stand in a text. */
    private static boolean isForbidden(int c) {
        boolean layout = c == '\n' || c == '\r' || c == '\t';
        int type = Character.getType(c);
        return !layout && (type == Character.CONTROL || type == Character.FORMAT || c == 0xFFFD);
    }

    private Map<String, String> byColumn(List<String> cells) {
        List<String> columns = header.isEmpty() ? file.columns() : header;
        var values = new HashMap<String, String>();
        for (int i = 0; i < Math.min(columns.size(), cells.size()); i++) {
            values.putIfAbsent(columns.get(i), cells.get(i));
        }
        return values;
    }

    /** Positions only grow, so each line break is counted once. */
    private long lineAt(int position) {
        while (counted < position) {
            if (text.charAt(counted++) == '\n') {
                line++;
            }
        }
        return line;
    }
}
