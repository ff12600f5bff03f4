package se.samspel.participant.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.value.Text;
import se.samspel.participant.bulk.domain.ImportFormat;

/** CSV by RFC 4180 with a header line. */
@ApplicationScoped
class CsvRows implements RowReader {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .setIgnoreEmptyLines(true)
                    .setTrim(true)
                    .get();

    @Override
    public ImportFormat format() {
        return ImportFormat.CSV;
    }

    @Override
    public List<Row> read(byte[] content, List<String> columns) {
        try (CSVParser parser = FORMAT.parse(new StringReader(Utf8.read(content)))) {
            Columns.check(parser.getHeaderNames(), columns);
            List<Row> rows = new ArrayList<>();
            for (CSVRecord record : parser) {
                rows.add(row(rows.size() + 1, record, parser.getHeaderNames()));
            }
            return rows;
        } catch (IOException | UncheckedIOException | IllegalArgumentException unreadable) {
            // Without the cause: its message quotes the line.
            throw Problem.malformed(
                    "",
                    "unreadable-csv",
                    Text.of(
                            "Filen kan inte läsas som CSV (RFC 4180) med rubrikrad.",
                            "The file can't be read as CSV (RFC 4180) with a header line."));
        }
    }

    private static Row row(int number, CSVRecord record, List<String> header) {
        if (record.size() != header.size()) {
            throw Problem.malformed(
                    "/" + number,
                    "wrong-width",
                    Text.of(
                            "Rad " + number + " har inte lika många fält som rubrikraden.",
                            "Row " + number + " has not as many fields as the header line."));
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (String column : header) {
            String value = record.get(column);
            if (!value.isEmpty()) {
                values.put(column, value);
            }
        }
        return new Row(number, values);
    }
}
