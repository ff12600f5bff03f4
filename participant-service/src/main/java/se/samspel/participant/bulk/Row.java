package se.samspel.participant.bulk;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samspel.participant.bulk.domain.RowPlace;

/**
 * One row of an uploaded file.
 *
 * @param values by column; what is empty is not there
 * @param columnsByPointer which column of the file a pointer into the request means, where the file
 *     has others than the row's kind
 */
public record Row(
        RowPlace place, Map<String, String> values, Map<String, String> columnsByPointer) {

    public Row(RowPlace place, Map<String, String> values) {
        this(place, values, Map.of());
    }

    public Row(int number, Map<String, String> values) {
        this(RowPlace.of(number), values);
    }

    public int number() {
        return place.rowNumber();
    }

    public @Nullable String get(String column) {
        return values.get(column);
    }

    @Override
    public String toString() {
        return "Row[" + number() + "]";
    }
}
