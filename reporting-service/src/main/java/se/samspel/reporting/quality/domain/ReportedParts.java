package se.samspel.reporting.quality.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.Text;
import se.samspel.reporting.teamreport.domain.Figures;

/** The parts that a printed report gives for a figure, held against the computed ones. */
record ReportedParts(Figures figures, ReportedFigure reported) {

    private static final String DESTINATIONS = "exits.byDestination.";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

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
        if (twice.isEmpty()) {
            return Optional.empty();
        }
        differing().ifPresent(twice::add);
        return Words.joined(twice);
    }

    /** The parts that differ from the computed ones themselves; empty when none does. */
    Optional<Text> differing() {
        Siblings siblings = new Siblings(figures, reported);
        List<Text> differing = new ArrayList<>();
        for (Map.Entry<String, BigDecimal> part : reported.breakdown().entrySet()) {
            List<BigDecimal> computed =
                    siblings.of(part.getKey()).stream()
                            .map(figures::value)
                            .flatMap(Stream::ofNullable)
                            .toList();
            if (!computed.isEmpty() && computed.stream().noneMatch(one -> agrees(part, one))) {
                differing.add(Words.part(part.getKey(), part.getValue(), computed.getFirst()));
            }
        }
        return Words.joined(differing);
    }

    /** Whether the parts are codes of the team report's own lists, each person in one of them. */
    boolean areClasses() {
        Siblings siblings = new Siblings(figures, reported);
        return !reported.breakdown().isEmpty()
                && reported.breakdown().keySet().stream()
                        .noneMatch(code -> siblings.of(code).isEmpty());
    }

    /** Whether more people stand in the classes than there are; a share of a hundred is none. */
    boolean exceedTheWhole() {
        BigDecimal sum = sum();
        return !arePercent() && sum != null && sum.compareTo(reported.value()) > 0;
    }

    private @Nullable BigDecimal sum() {
        return reported.breakdown().values().stream().reduce(BigDecimal::add).orElse(null);
    }

    private boolean agrees(Map.Entry<String, BigDecimal> part, BigDecimal computed) {
        BigDecimal whole = figures.has(reported.figure()) ? figures.value(reported.figure()) : null;
        boolean share =
                arePercent()
                        && whole != null
                        && whole.signum() > 0
                        && Rounding.agree(part.getValue(), computed.multiply(HUNDRED), whole);
        return share || computed.compareTo(part.getValue()) == 0;
    }

    /** Parts that make up a hundred of a figure that is none are shares of it. */
    private boolean arePercent() {
        BigDecimal sum = sum();
        return sum != null
                && sum.subtract(HUNDRED).abs().compareTo(BigDecimal.TWO) <= 0
                && reported.value().subtract(HUNDRED).abs().compareTo(BigDecimal.TWO) > 0;
    }

    private long inBoth(String code) {
        long claimed = reported.breakdown().getOrDefault(code, BigDecimal.ZERO).longValue();
        return Math.min(figures.count(DESTINATIONS + code), claimed);
    }

    private Text twice(String code) {
        Text number = Words.inWords(inBoth(code));
        return Text.of(
                number.sv() + " " + code + " räknad två gånger",
                number.en() + " " + code + " counted twice");
    }
}
