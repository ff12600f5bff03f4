package se.samspel.participant.enrolment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.value.Text;
import se.samspel.participant.bulk.Row;

/** What stands in a cell as a request would say it in JSON. */
public final class Cells {

    private Cells() {}

    static @Nullable Boolean flag(Row row, String column) {
        String value = row.get(column);
        return switch (value) {
            case null -> null;
            case "true" -> Boolean.TRUE;
            case "false" -> Boolean.FALSE;
            default ->
                    throw malformed(
                            column, Text.of("Skriv true eller false.", "Write true or false."));
        };
    }

    public static @Nullable Integer number(Row row, String column) {
        String value = row.get(column);
        if (value == null) {
            return null;
        }
        if (!value.matches("[0-9]{1,9}")) {
            throw malformed(column, Text.of("Skriv ett heltal.", "Write a whole number."));
        }
        return Integer.valueOf(value);
    }

    /** {@code CODE:extent;CODE/KIND:extent}. */
    static List<Map<String, @Nullable Object>> extents(Row row, String column) {
        String value = row.get(column);
        List<Map<String, @Nullable Object>> extents = new ArrayList<>();
        if (value != null) {
            for (String part : value.split(";", -1)) {
                extents.add(extent(part.strip(), column));
            }
        }
        return extents;
    }

    private static Map<String, @Nullable Object> extent(String part, String column) {
        if (!part.matches("[A-Z_]+(/[A-Z_]+)?:[0-9]{1,3}")) {
            throw malformed(
                    column,
                    Text.of(
                            "Skriv KOD:omfattning, flera med semikolon emellan.",
                            "Write CODE:extent, several with semicolons between."));
        }
        String[] sides = part.split(":", -1);
        String[] code = sides[0].split("/", -1);
        Map<String, @Nullable Object> extent = new HashMap<>();
        extent.put("code", code[0]);
        extent.put("extentPercent", Integer.valueOf(sides[1]));
        if (code.length == 2) {
            extent.put("kind", code[1]);
        }
        return extent;
    }

    /** 400 that names the column. */
    public static Problem malformed(String column, Text how) {
        return Problem.malformed(column, "unreadable-cell", how);
    }
}
