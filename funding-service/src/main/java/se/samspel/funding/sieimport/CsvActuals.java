package se.samspel.funding.sieimport;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import se.samspel.funding.finance.domain.CostCategory;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.value.BrokenRule;
import se.samspel.kit.value.Money;
import se.samspel.kit.value.Text;

/** Actual cost as CSV: UTF-8, a header line, comma or semicolon. */
final class CsvActuals {

    private static final Set<String> COLUMNS = Set.of("costCategory", "asOf", "actualSek");
    private static final List<String> KEYS = List.of("interventionId", "interventionKey");
    private static final Map<String, String> FORMS =
            Map.of(
                    "costCategory", "PERSONAL, LOKALER, OVRIGT",
                    "asOf", "2026-06-30",
                    "actualSek", "997101.50, 997101,50");
    private static final int MOST_ROWS = 5_000;

    private CsvActuals() {}

    /** One row at least, all of one calendar year, each figure once. */
    static List<CsvRow> read(byte[] content) {
        String text = text(content);
        try (CSVParser parser = format(text).parse(new StringReader(text))) {
            String key = keyColumn(parser.getHeaderNames());
            List<CsvRow> rows = new ArrayList<>();
            for (CSVRecord record : parser) {
                // Spreadsheets leave rows of separators alone.
                if (record.stream().allMatch(String::isBlank)) {
                    continue;
                }
                rows.add(row(Math.toIntExact(record.getRecordNumber()), record, key));
                if (rows.size() > MOST_ROWS) {
                    throw malformed("", "too-many", "Högst 5 000 rader.", "At most 5,000 rows.");
                }
            }
            check(rows);
            return rows;
        } catch (IOException | UncheckedIOException | IllegalArgumentException unreadable) {
            // Without the cause: its message quotes the line.
            throw malformed(
                    "",
                    "unreadable-csv",
                    "Filen kan inte läsas som CSV (RFC 4180) med rubrikrad.",
                    "The file can't be read as CSV (RFC 4180) with a header line.");
        }
    }

    private static String text(byte[] content) {
        try {
            String text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException other) {
            throw malformed("", "not-utf-8", "Filen är inte i UTF-8.", "The file is not UTF-8.");
        }
    }

    private static CSVFormat format(String text) {
        String header = text.lines().findFirst().orElse("");
        return CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreEmptyLines(true)
                .setTrim(true)
                .setDelimiter(header.indexOf(';') >= 0 ? ';' : ',')
                .get();
    }

    private static String keyColumn(List<String> header) {
        List<String> given = KEYS.stream().filter(header::contains).toList();
        boolean known =
                header.stream().allMatch(name -> COLUMNS.contains(name) || KEYS.contains(name));
        if (given.size() != 1 || !known || !header.containsAll(COLUMNS)) {
            throw malformed(
                    "",
                    "columns",
                    "Kolumnerna ska vara interventionId eller interventionKey, costCategory, asOf"
                            + " och actualSek.",
                    "The columns must be interventionId or interventionKey, costCategory, asOf and"
                            + " actualSek.");
        }
        return given.getFirst();
    }

    private static CsvRow row(int number, CSVRecord record, String key) {
        if (!record.isConsistent()) {
            throw malformed(
                    "/" + number,
                    "wrong-width",
                    "Rad " + number + " har inte lika många fält som rubrikraden.",
                    "Row " + number + " has not as many fields as the header line.");
        }
        return new CsvRow(
                number,
                record.get(key),
                value(record, number, "costCategory", CostCategory::valueOf),
                value(record, number, "asOf", LocalDate::parse),
                value(record, number, "actualSek", CsvActuals::ore));
    }

    /** With a decimal comma too, as Swedish spreadsheets write it. */
    private static Long ore(String written) {
        if (!written.matches("-?[0-9]{1,12}([.,][0-9]{1,2})?")) {
            throw new IllegalArgumentException("an amount in kronor");
        }
        return Money.ofSek(new BigDecimal(written.replace(',', '.'))).ore();
    }

    private static <T> T value(
            CSVRecord record, int number, String column, Function<String, T> reading) {
        try {
            return reading.apply(record.get(column));
        } catch (DateTimeException | IllegalArgumentException | BrokenRule unfit) {
            throw malformed(
                    "/" + number + "/" + column,
                    "unreadable-value",
                    "Rad " + number + ": " + column + " kan inte läsas: " + FORMS.get(column) + ".",
                    "Row " + number + ": " + column + " can't be read: " + FORMS.get(column) + ".");
        }
    }

    private static void check(List<CsvRow> rows) {
        if (rows.isEmpty()) {
            throw malformed("", "no-rows", "Filen har inga rader.", "The file has no rows.");
        }
        record Figure(String key, CostCategory category, LocalDate asOf) {}
        Set<Figure> known = new HashSet<>();
        int year = rows.getFirst().asOf().getYear();
        for (CsvRow row : rows) {
            boolean first = known.add(new Figure(row.lookUp(), row.category(), row.asOf()));
            if (!first || row.asOf().getYear() != year || year < 2000 || year > 2100) {
                throw malformed(
                        "/" + row.number(),
                        "row-unfit",
                        "Rad "
                                + row.number()
                                + ": samma belopp två gånger, eller ett annat år än första raden.",
                        "Row "
                                + row.number()
                                + ": the same figure twice, or another year than the first row's.");
            }
        }
    }

    private static Problem malformed(String pointer, String code, String sv, String en) {
        return Problem.malformed(pointer, code, Text.of(sv, en));
    }
}
