package se.samspel.funding.associationexport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.stream.StreamSupport;

/** A row's values in the order of its columns; numbers with the digits that they are written in. */
final class RowCells {

    private static final ObjectReader EXACT =
            JsonMapper.builder()
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .nodeFactory(JsonNodeFactory.withExactBigDecimals(true))
                    .build()
                    .reader();

    private static final String FORMULA = "=+-@\t\r";

    private RowCells() {}

    static List<JsonNode> of(String row) {
        try {
            return StreamSupport.stream(EXACT.readTree(row).spliterator(), false).toList();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a row that can't be read", e);
        }
    }

    /** The same, but of a text that a spreadsheet would take for a formula. */
    static String inert(JsonNode cell) {
        String text = text(cell);
        return cell.isTextual() && !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0
                ? "'" + text
                : text;
    }

    /** A text as it is, a list as JSON; empty where there is nothing. */
    static String text(JsonNode cell) {
        if (cell.isNull()) {
            return "";
        }
        return cell.isTextual() ? cell.textValue() : cell.toString();
    }
}
