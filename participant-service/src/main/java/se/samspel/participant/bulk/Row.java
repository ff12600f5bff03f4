package se.samspel.participant.bulk;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One row of an uploaded file.
 *
 * @param number from 1; a header line doesn't count
 * @param values by column; what is empty is not there
 */
public record Row(int number, Map<String, String> values) {

    public @Nullable String get(String column) {
        return values.get(column);
    }

    @Override
    public String toString() {
        return "Row[" + number + "]";
    }
}
