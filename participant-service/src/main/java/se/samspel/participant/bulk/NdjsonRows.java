package se.samspel.participant.bulk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.value.Text;
import se.samspel.participant.bulk.domain.ImportFormat;

/** One JSON object a line, its fields named as the columns of the CSV file and as flat. */
@ApplicationScoped
class NdjsonRows implements RowReader {

    private final ObjectMapper json;

    NdjsonRows(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public ImportFormat format() {
        return ImportFormat.NDJSON;
    }

    @Override
    public List<Row> read(byte[] content, List<String> columns) {
        List<Row> rows = new ArrayList<>();
        Utf8.read(content)
                .lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> rows.add(row(rows.size() + 1, line, columns)));
        return rows;
    }

    private Row row(int number, String line, List<String> columns) {
        JsonNode object = parsed(number, line);
        Map<String, String> values = new LinkedHashMap<>();
        object.properties()
                .forEach(field -> {
                    JsonNode value = field.getValue();
                    if (value.isContainerNode()) {
                        throw unreadable(number);
                    }
                    if (!value.isNull() && !value.asText().isBlank()) {
                        values.put(field.getKey(), value.asText().strip());
                    }
                });
        Columns.check(values.keySet(), columns);
        return new Row(number, values);
    }

    private JsonNode parsed(int number, String line) {
        try {
            JsonNode node = json.readTree(line);
            if (node.isObject()) {
                return node;
            }
        } catch (JsonProcessingException unreadable) {
            // Without the cause: its message quotes the line.
            throw unreadable(number);
        }
        throw unreadable(number);
    }

    private static Problem unreadable(int number) {
        return Problem.malformed(
                "/" + number,
                "unreadable-json",
                Text.of(
                        "Rad " + number + " är inget platt JSON-objekt.",
                        "Row " + number + " is no flat JSON object."));
    }
}
