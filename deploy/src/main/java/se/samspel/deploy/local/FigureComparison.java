package se.samspel.deploy.local;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * Compares computed figures with the expected ones, digit by digit: numbers as decimals, lists in
 * order. The computed object may carry further members at the top, as the report's id; deeper, a
 * member that isn't expected is a difference, since it would be a figure nobody published.
 */
final class FigureComparison {

    private final List<String> differences = new ArrayList<>();

    private FigureComparison() {}

    /**
     * @return one line per difference: the figure's JSON path, what was expected, what came out
     */
    static List<String> differences(String name, JsonNode expected, JsonNode computed) {
        var comparison = new FigureComparison();
        comparison.compare(name, expected, computed, true);
        return comparison.differences;
    }

    private void compare(String path, JsonNode expected, JsonNode computed, boolean top) {
        if (expected.isObject() && computed.isObject()) {
            compareMembers(path, expected, computed, top);
            return;
        }
        if (expected.isArray() && computed.isArray()) {
            compareItems(path, expected, computed);
            return;
        }
        if (!same(expected, computed)) {
            differences.add(path + ": expected " + told(expected) + ", computed " + told(computed));
        }
    }

    private void compareMembers(String path, JsonNode expected, JsonNode computed, boolean top) {
        for (var member : expected.properties()) {
            compare(
                    path + "." + member.getKey(),
                    member.getValue(),
                    computed.path(member.getKey()),
                    false);
        }
        if (top) {
            return;
        }
        for (var member : computed.properties()) {
            if (!expected.has(member.getKey())) {
                differences.add(
                        path
                                + "."
                                + member.getKey()
                                + ": not expected, computed "
                                + told(member.getValue()));
            }
        }
    }

    private void compareItems(String path, JsonNode expected, JsonNode computed) {
        var length = Math.max(expected.size(), computed.size());
        for (var index = 0; index < length; index++) {
            compare(path + "[" + index + "]", expected.path(index), computed.path(index), false);
        }
    }

    private static boolean same(JsonNode expected, JsonNode computed) {
        if (expected.isNumber() && computed.isNumber()) {
            return expected.decimalValue().compareTo(computed.decimalValue()) == 0;
        }
        return expected.equals(computed);
    }

    private static String told(JsonNode node) {
        return node.isMissingNode() ? "nothing" : node.toString();
    }
}
