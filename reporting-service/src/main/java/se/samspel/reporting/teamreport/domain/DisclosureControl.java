package se.samspel.reporting.teamreport.domain;

import static se.samspel.reporting.teamreport.domain.Disclosure.isSmall;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import se.samspel.kit.value.Sex;
import se.samspel.reporting.teamreport.domain.StockAndFlow.Part;

/**
 * Withholds whole tables with a small cell, and every figure from which one could be worked out:
 * tables that add up to it, shares and means of it. Convention H8 on Statistics Sweden's practice.
 */
final class DisclosureControl {

    private static final String DESTINATIONS = "exits.byDestination";
    private static final String NINE_YEARS = "yearsInPublicSupportAtEnrolment.moreThanNineYears";
    private static final String YOUNG = "youngShareOfActivePercent";

    private final Figures figures;
    private final Bases bases;
    private final Set<String> withheld = new HashSet<>();

    DisclosureControl(TeamReport report) {
        this.figures = report.figures();
        this.bases = report.bases();
    }

    Disclosure disclose() {
        Set<Part> hidden = StockAndFlow.hidden(smallParts());
        hidden.forEach(part -> withhold("stockAndFlow." + part.key));
        withholdIf(isSmallFigure("stockAndFlow.waitingAtEnd"), "stockAndFlow.waitingAtEnd");
        // The totals of bySex are the figures of stock and flow over again.
        boolean bySex = !hidden.isEmpty() || hasSmall("bySex") || hasSmallUnknownSex();
        withholdIf(bySex, "bySex");
        people(hidden.contains(Part.ENROLLED), "enrolled");
        people(hidden.contains(Part.ACTIVE_AT_END), "activeAtEnd");
        exits(hidden.contains(Part.EXITS), bySex);
        activeAtEnd(hidden.contains(Part.ACTIVE_AT_END));
        List<Figure> named = figures.all().stream().filter(this::isWithheld).toList();
        return new Disclosure(
                figures.without(this::isWithheld), named.stream().map(Figure::name).toList());
    }

    private Map<Part, Boolean> smallParts() {
        Map<Part, Boolean> small = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            small.put(part, isSmallFigure("stockAndFlow." + part.key));
        }
        return small;
    }

    /** Each of these tables adds up to the column's total, or nearly. */
    private void people(boolean totalHidden, String column) {
        for (String table : List.of("incomePayer.", "referringParty.")) {
            withholdIf(totalHidden || hasSmall(table + column), table + column);
        }
    }

    private void exits(boolean totalHidden, boolean bySexHidden) {
        withholdIf(totalHidden, "exits.total");
        boolean dropouts =
                totalHidden
                        || isSmallFigure("exits.earlyDropouts")
                        || isSmallFigure("exits.excludingEarlyDropouts");
        withholdIf(dropouts, "exits.earlyDropouts", "exits.excludingEarlyDropouts");
        // The destinations add up to the exits without dropouts, and so tell how many dropped out.
        withholdIf(
                dropouts
                        || hasSmall(DESTINATIONS)
                        || isSmallFigure("exits.goalAttained")
                        || isSmall(withoutDestination()),
                DESTINATIONS,
                "exits.goalAttained",
                "exits.goalAttainedPercentExcludingDropouts",
                "exits.goalAttainedPercentOfAllExits");
        withholdIf(dropouts || hasSmall("incomeChange"), "incomeChange");
        meanWithSexes("throughputMonths", "meanExcludingDropouts", dropouts, bySexHidden);
        meanWithSexes("yearsInPublicSupportAtEnrolment", "exits", totalHidden, bySexHidden);
        withholdIf(hasSmall(NINE_YEARS) || !bySexHidden && fewHadNineYears(), NINE_YEARS);
        mean("meanAgeYears.exits", totalHidden);
    }

    private void activeAtEnd(boolean totalHidden) {
        mean("meanAgeYears.activeAtEnd", totalHidden);
        long young = bases.behind(YOUNG + ".young");
        boolean smallShare = isSmall(young) || isSmall(bases.behind(YOUNG) - young);
        mean(YOUNG, totalHidden || smallShare);
    }

    private void mean(String name, boolean baseHidden) {
        withholdIf(baseHidden || isSmall(bases.behind(name)), name);
    }

    /**
     * The whole's mean and all groups' but one give away the last group's, so the sexes go
     * together.
     */
    private void meanWithSexes(
            String table, String whole, boolean baseHidden, boolean bySexHidden) {
        mean(table + "." + whole, baseHidden);
        boolean smallGroup =
                Arrays.stream(Sex.values())
                        .anyMatch(sex -> isSmall(bases.behind(table + "." + sex)));
        withholdIf(
                baseHidden || bySexHidden || smallGroup,
                table + "." + Sex.KVINNA,
                table + "." + Sex.MAN);
    }

    private boolean hasSmallUnknownSex() {
        return figures.in("bySex").stream()
                .filter(figure -> figure.name().endsWith(".total"))
                .map(figure -> figure.name().replaceFirst("total$", ""))
                .anyMatch(row -> isSmall(unknownSex(row)));
    }

    private long unknownSex(String row) {
        return figures.count(row + "total")
                - figures.count(row + Sex.KVINNA)
                - figures.count(row + Sex.MAN);
    }

    /** The deceased: nowhere printed, but what remains when the destinations are taken away. */
    private long withoutDestination() {
        long withDestination =
                figures.in(DESTINATIONS).stream()
                        .mapToLong(figure -> figures.count(figure.name()))
                        .sum();
        return figures.count("exits.excludingEarlyDropouts") - withDestination;
    }

    private boolean fewHadNineYears() {
        return Stream.of(Sex.KVINNA, Sex.MAN)
                .anyMatch(sex ->
                        isSmall(
                                figures.count("bySex.exits." + sex)
                                        - figures.count(NINE_YEARS + "." + sex)));
    }

    private boolean hasSmall(String table) {
        return figures.in(table).stream().anyMatch(figure -> isSmallFigure(figure.name()));
    }

    private boolean isSmallFigure(String name) {
        return isSmall(figures.count(name));
    }

    private void withholdIf(boolean condition, String... tables) {
        if (condition) {
            Arrays.stream(tables).forEach(this::withhold);
        }
    }

    private void withhold(String table) {
        withheld.add(table);
    }

    private boolean isWithheld(Figure figure) {
        return withheld.stream()
                .anyMatch(table ->
                        figure.name().equals(table) || figure.name().startsWith(table + "."));
    }
}
