package se.samspel.reporting.survey;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.value.Text;
import se.samspel.reporting.survey.domain.AnswerForm;

/** Reads answer forms from a file: a line each under a header of question codes and sex. */
final class AnswersCsv {

    private static final int MOST_FORMS = 5000;
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_]{1,40}");

    private AnswersCsv() {}

    static List<AnswerForm> read(String file) {
        String text = file.startsWith("\uFEFF") ? file.substring(1) : file;
        String header = text.lines().findFirst().orElse("");
        // Swedish spreadsheets write semicolons.
        char delimiter = header.indexOf(';') >= 0 ? ';' : ',';
        CSVFormat format =
                CSVFormat.RFC4180
                        .builder()
                        .setDelimiter(delimiter)
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .setIgnoreEmptyLines(true)
                        .setTrim(true)
                        .get();
        try (CSVParser parser = format.parse(new StringReader(text))) {
            return forms(parser);
        } catch (IOException | UncheckedIOException | IllegalArgumentException unreadable) {
            throw malformed(
                    "/",
                    Text.of(
                            "Filen ska ha en rubrikrad med olika frågekoder och rader efter RFC"
                                    + " 4180.",
                            "The file needs a header of different question codes and lines as in"
                                    + " RFC 4180."));
        }
    }

    private static List<AnswerForm> forms(CSVParser parser) {
        refuseOtherThanCodes(parser.getHeaderNames());
        List<AnswerForm> forms = new ArrayList<>();
        Iterator<CSVRecord> records = parser.iterator();
        while (records.hasNext()) {
            CSVRecord row = records.next();
            int line = Math.toIntExact(row.getRecordNumber()) + 1;
            if (!row.isConsistent()) {
                throw malformed(
                        "/" + line,
                        Text.of(
                                "Rad " + line + " har inte lika många fält som rubriken.",
                                "Line " + line + " has not as many fields as the header."));
            }
            Map<String, String> fields = new LinkedHashMap<>();
            parser.getHeaderNames().forEach(name -> fields.put(name, row.get(name)));
            forms.add(new AnswerForm(line, fields));
        }
        if (forms.isEmpty() || forms.size() > MOST_FORMS) {
            throw malformed(
                    "/",
                    Text.of(
                            "Filen ska ha 1 till 5 000 formulär.",
                            "The file must have 1 to 5,000 forms."));
        }
        return forms;
    }

    /** A file without a header begins with answers: they are told to nobody as names of columns. */
    private static void refuseOtherThanCodes(List<String> header) {
        if (!header.stream().allMatch(name -> CODE.matcher(name).matches())) {
            throw malformed(
                    "/1",
                    Text.of(
                            "Rubrikraden ska ha frågekoder, och sex.",
                            "The header must have question codes, and sex."));
        }
    }

    private static Problem malformed(String pointer, Text message) {
        return Problem.malformed(pointer, "csv", message);
    }
}
