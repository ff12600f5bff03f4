package se.samspel.deploy.growth;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What is asked of a simulation.
 *
 * @param points enrolments at which is measured, ascending
 */
public record GrowthOptions(List<Integer> points, Assumptions assumptions) {

    private static final List<Integer> USUAL = List.of(10_000, 20_000, 40_000, 60_000);
    private static final String POINTS = "--points";
    private static final int FEWEST = 10_000;
    private static final int MOST = 1_000_000;

    /**
     * @throws IllegalArgumentException with what is wrong, in words
     */
    public static GrowthOptions parse(List<String> options) {
        var rest = new ArrayList<>(options);
        var place = rest.indexOf(POINTS);
        if (place < 0) {
            return new GrowthOptions(USUAL, Assumptions.of(rest));
        }
        var points = place + 1 < rest.size() ? points(rest.get(place + 1)) : List.<Integer>of();
        if (points.size() < 3 || points.getFirst() < FEWEST || points.getLast() > MOST) {
            throw new IllegalArgumentException(
                    POINTS + " needs three numbers or more, from 10000 to 1000000");
        }
        rest.subList(place, place + 2).clear();
        return new GrowthOptions(points, Assumptions.of(rest));
    }

    private static List<Integer> points(String text) {
        return Arrays.stream(text.split(","))
                .filter(each -> each.matches("\\d{1,7}"))
                .map(Integer::valueOf)
                .distinct()
                .sorted()
                .toList();
    }
}
