package se.samspel.reporting.figures.domain;

import java.util.List;
import se.samspel.kit.value.Text;
import se.samspel.reporting.definition.domain.Condition;
import se.samspel.reporting.definition.domain.Days;

/**
 * What a column counts: some people, or some days.
 *
 * @param whole whether it is everybody, of whom the others are parts
 * @param printed false for a group that stands nowhere but could be worked out
 */
record Slice(
        String key,
        Text label,
        Days days,
        List<Condition> conditions,
        boolean whole,
        boolean printed) {

    Slice {
        conditions = List.copyOf(conditions);
    }
}
