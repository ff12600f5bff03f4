package se.samspel.deploy.growth;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What is assumed: the usual values, or those that options name. */
public record Assumptions(Map<Assumption, Integer> values) {

    /**
     * @param options as {@code --reads 60}; what they don't name has its usual value
     * @throws IllegalArgumentException for another option, or a value that is no number from 0 on
     */
    public static Assumptions of(List<String> options) {
        var values = new EnumMap<Assumption, Integer>(Assumption.class);
        for (var each : Assumption.values()) {
            values.put(each, each.usual());
        }
        for (var i = 0; i < options.size(); i += 2) {
            values.put(named(options.get(i)), number(options, i + 1));
        }
        return new Assumptions(values);
    }

    public int of(Assumption assumption) {
        return values.getOrDefault(assumption, assumption.usual());
    }

    private static Assumption named(String option) {
        return Arrays.stream(Assumption.values())
                .filter(each -> option.equals("--" + each.word()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Unknown option " + option));
    }

    private static int number(List<String> options, int place) {
        var text = place < options.size() ? options.get(place) : "";
        if (!text.matches("\\d{1,6}")) {
            throw new IllegalArgumentException(options.get(place - 1) + " needs a number");
        }
        return Integer.parseInt(text);
    }
}
