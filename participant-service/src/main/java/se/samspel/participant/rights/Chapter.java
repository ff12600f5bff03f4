package se.samspel.participant.rights;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.samspel.kit.value.Text;

/**
 * One section as tables. Rows of equal, simple form make one table; anything else gets a table of
 * its own, with what is nested named by its path.
 *
 * @param columns headings of the one table; empty where each entry has its own
 */
public record Chapter(
        String title, List<String> columns, List<List<String>> rows, List<Entry> entries) {

    // They tell a reader nothing and are in the data.
    private static final Set<String> LEFT_OUT = Set.of("version", "allowedMoves");

    /** One object as label and value. */
    public record Entry(String name, List<Line> lines) {}

    public record Line(String label, String value) {}

    /**
     * Where a value stands.
     *
     * @param path what heads it
     * @param member whose value it is; the section's name at the top
     */
    private record Place(String path, String member) {

        Place inside(String name, Words words) {
            String label = words.label(member, name);
            return new Place(path.isEmpty() ? label : path + " · " + label, name);
        }

        Place numbered(int number) {
            return new Place(path + " " + number, member);
        }
    }

    /**
     * @param section its name
     */
    static Chapter of(String section, Text title, JsonNode objects, Words words) {
        List<Entry> entries = new ArrayList<>();
        for (JsonNode object : objects) {
            List<Line> lines = new ArrayList<>();
            add(lines, new Place("", section), object, words);
            entries.add(new Entry(String.valueOf(entries.size() + 1), lines));
        }
        String name = words.of(title);
        List<String> columns = labels(entries);
        return columns.isEmpty() || columns.size() > 6
                ? new Chapter(name, List.of(), List.of(), entries)
                : new Chapter(name, columns, rows(entries), List.of());
    }

    public boolean isEmpty() {
        return rows.isEmpty() && entries.isEmpty();
    }

    /** Of several entries with the same labels. */
    private static List<String> labels(List<Entry> entries) {
        List<List<String>> forms =
                entries.stream()
                        .map(entry -> entry.lines().stream().map(Line::label).toList())
                        .distinct()
                        .toList();
        return forms.size() == 1 && entries.size() > 1 ? forms.getFirst() : List.of();
    }

    private static List<List<String>> rows(List<Entry> entries) {
        return entries.stream()
                .map(entry -> entry.lines().stream().map(Line::value).toList())
                .toList();
    }

    private static void add(List<Line> lines, Place place, JsonNode node, Words words) {
        if (node.isObject()) {
            addMembers(lines, place, node, words);
            return;
        }
        if (node.isArray() && !node.isEmpty() && !node.get(0).isValueNode()) {
            for (int i = 0; i < node.size(); i++) {
                add(lines, place.numbered(i + 1), node.get(i), words);
            }
            return;
        }
        String value = value(place.member(), node, words);
        if (!value.isEmpty()) {
            lines.add(new Line(place.path(), value));
        }
    }

    private static void addMembers(List<Line> lines, Place place, JsonNode node, Words words) {
        if (node.size() == 2 && node.has("sv") && node.has("en")) {
            lines.add(new Line(place.path(), node.get(words.language()).asText()));
            return;
        }
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            if (!isLeftOut(member.getKey())) {
                add(lines, place.inside(member.getKey(), words), member.getValue(), words);
            }
        }
    }

    static boolean isLeftOut(String member) {
        return LEFT_OUT.contains(member) || member.equals("id") || member.endsWith("Id");
    }

    private static String value(String member, JsonNode node, Words words) {
        if (node.isNull()) {
            return "";
        }
        if (node.isArray()) {
            List<String> values = new ArrayList<>();
            node.forEach(each -> values.add(value(member, each, words)));
            return String.join(", ", values);
        }
        return words.value(member, node.asText());
    }
}
