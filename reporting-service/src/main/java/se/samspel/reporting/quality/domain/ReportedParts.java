package se.samspel.reporting.quality.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.samspel.kit.value.Text;
import se.samspel.reporting.teamreport.domain.Figures;

/** The parts that a printed report gives for a figure, held against the computed ones. */
record ReportedParts(Figures figures, ReportedFigure reported) {

    private static final String DESTINATIONS = "exits.byDestination.";

    private static final List<Text> NUMBERS =
            List.of(
                    Text.of("noll", "no"),
                    Text.of("en", "one"),
                    Text.of("två", "two"),
                    Text.of("tre", "three"),
                    Text.of("fyra", "four"),
                    Text.of("fem", "five"),
                    Text.of("sex", "six"),
                    Text.of("sju", "seven"),
                    Text.of("åtta", "eight"),
                    Text.of("nio", "nine"));

    /**
     * The codes among a group's parts that don't belong to it though they have people of their own:
     * those stand both in the group and in their own row. Empty when there are none.
     */
    Optional<Text> countedTwice() {
        List<Text> twice = new ArrayList<>();
        DestinationGroup.of(reported.figure())
                .ifPresent(group ->
                        reported.breakdown().keySet().stream()
                                .filter(code -> !group.has(code) && inBoth(code) > 0)
                                .forEach(code -> twice.add(twice(code))));
        return twice.isEmpty()
                ? Optional.empty()
                : Optional.of(joined(twice, differing().stream().toList()));
    }

    /** The parts that differ from the computed ones themselves; empty when none does. */
    Optional<Text> differing() {
        List<Text> differing = new ArrayList<>();
        for (Map.Entry<String, BigDecimal> part : reported.breakdown().entrySet()) {
            BigDecimal computed = figures.value(siblings() + part.getKey());
            if (computed != null && computed.compareTo(part.getValue()) != 0) {
                String values = part.getKey() + ": " + part.getValue().toPlainString();
                differing.add(
                        Text.of(
                                values + " redovisat, " + computed.toPlainString() + " beräknat",
                                values + " reported, " + computed.toPlainString() + " computed"));
            }
        }
        return differing.isEmpty() ? Optional.empty() : Optional.of(joined(differing, List.of()));
    }

    /** Where a figure's parts stand: a row's other columns, else the destinations. */
    private String siblings() {
        String figure = reported.figure();
        boolean rowTotal = figure.startsWith("bySex.") && figure.endsWith(".total");
        return rowTotal ? figure.substring(0, figure.length() - "total".length()) : DESTINATIONS;
    }

    private long inBoth(String code) {
        long claimed = reported.breakdown().getOrDefault(code, BigDecimal.ZERO).longValue();
        return Math.min(figures.count(DESTINATIONS + code), claimed);
    }

    private Text twice(String code) {
        Text number = inWords(inBoth(code));
        return Text.of(
                number.sv() + " " + code + " räknad två gånger",
                number.en() + " " + code + " counted twice");
    }

    private static Text inWords(long people) {
        String digits = Long.toString(people);
        return people < NUMBERS.size() ? NUMBERS.get((int) people) : Text.of(digits, digits);
    }

    private static Text joined(List<Text> first, List<Text> then) {
        List<Text> all = new ArrayList<>(first);
        all.addAll(then);
        return Text.of(
                all.stream().map(Text::sv).collect(Collectors.joining("; ")),
                all.stream().map(Text::en).collect(Collectors.joining("; ")));
    }
}
