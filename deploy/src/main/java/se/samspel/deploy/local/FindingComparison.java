package se.samspel.deploy.local;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Whether the data-quality report finds the contradictions that the printed report has. */
final class FindingComparison {

    /** {@code exits.total: 37 reported, 36 computed (53 + 23 - 40 = 36)}. */
    private static final Pattern FINDING =
            Pattern.compile("(.+): ([-0-9.]+) reported, ([-0-9.]+) computed.*");

    private FindingComparison() {}

    /**
     * @return one line per expected finding that isn't there
     */
    static List<String> differences(JsonNode expectedFindings, JsonNode found) {
        var differences = new ArrayList<String>();
        for (var expected : expectedFindings) {
            var finding = FINDING.matcher(expected.asText());
            if (!finding.matches()) {
                differences.add("expectedFindings: can't be read: " + expected.asText());
                continue;
            }
            var there = false;
            for (var candidate : found) {
                there |=
                        candidate.path("figure").asText().equals(finding.group(1))
                                && is(candidate.path("reported"), finding.group(2))
                                && is(candidate.path("computed"), finding.group(3));
            }
            if (!there) {
                differences.add("expectedFindings: not found: " + expected.asText());
            }
        }
        return differences;
    }

    private static boolean is(JsonNode value, String expected) {
        return value.isNumber() && value.decimalValue().compareTo(new BigDecimal(expected)) == 0;
    }
}
