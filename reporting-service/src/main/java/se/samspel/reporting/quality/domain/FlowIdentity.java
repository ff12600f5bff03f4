package se.samspel.reporting.quality.domain;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.samspel.reporting.teamreport.domain.Figures;

/** Active at start + enrolled - exits = active at end, for everyone and for each sex. */
record FlowIdentity(Figures figures) {

    private static final Pattern BY_SEX = Pattern.compile("bySex\\.(\\w+)\\.(KVINNA|MAN|total)");
    private static final Pattern TOTAL = Pattern.compile("stockAndFlow\\.(\\w+)");

    /** What each figure is the sum of: two added, and one taken away where there is a third. */
    private static final Map<String, Terms> TERMS =
            Map.of(
                    "activeAtStart", new Terms("activeAtEnd", "exits", "enrolled"),
                    "enrolled", new Terms("activeAtEnd", "exits", "activeAtStart"),
                    "totalInPeriod", new Terms("activeAtStart", "enrolled", ""),
                    "exits", new Terms("activeAtStart", "enrolled", "activeAtEnd"),
                    "activeAtEnd", new Terms("activeAtStart", "enrolled", "exits"));

    private record Terms(String first, String second, String takenAway) {}

    /** For example {@code 53 + 23 - 40 = 36}; empty for figures that the identity doesn't bind. */
    Optional<String> calculation(String figure) {
        Matcher bySex = BY_SEX.matcher(figure);
        if (bySex.matches()) {
            return calculation(bySex.group(1), "bySex.%s." + bySex.group(2));
        }
        Matcher total = TOTAL.matcher(figure.equals("exits.total") ? "stockAndFlow.exits" : figure);
        return total.matches() ? calculation(total.group(1), "stockAndFlow.%s") : Optional.empty();
    }

    private Optional<String> calculation(String row, String name) {
        return Optional.ofNullable(TERMS.get(row))
                .map(terms ->
                        count(name, terms.first())
                                + " + "
                                + count(name, terms.second())
                                + (terms.takenAway().isEmpty()
                                        ? ""
                                        : " - " + count(name, terms.takenAway()))
                                + " = "
                                + count(name, row));
    }

    private long count(String name, String row) {
        return figures.count(name.formatted(row));
    }
}
