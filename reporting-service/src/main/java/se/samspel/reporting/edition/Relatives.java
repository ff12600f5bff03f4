package se.samspel.reporting.edition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samspel.reporting.edition.NewEdition.KnownCount;

/**
 * An association and its interventions, whose reports count the same people: what is told of the
 * one is told of the other, by the same name or with the part named, and all parts but one together
 * with the whole tell the last.
 *
 * @param whole the association's coverage
 * @param parts the interventions' ids
 */
record Relatives(String whole, List<String> parts) {

    Relatives {
        parts = List.copyOf(parts);
    }

    static String coverage(String part) {
        return "intervention:" + part;
    }

    /** The coverages of all of them. */
    Stream<String> coverages() {
        return Stream.concat(Stream.of(whole), parts.stream().map(Relatives::coverage));
    }

    /**
     * What readers of the others' reports know of one.
     *
     * @param told counts by coverage and name, as they were told last
     */
    List<KnownCount> known(String coverage, Map<String, Map<String, Long>> told) {
        return coverage.equals(whole)
                ? ofWhole(told)
                : ofPart(coverage.substring(coverage.indexOf(':') + 1), told);
    }

    private List<KnownCount> ofWhole(Map<String, Map<String, Long>> told) {
        List<KnownCount> known = new ArrayList<>();
        for (String part : parts) {
            of(coverage(part), told)
                    .forEach((name, people) -> known.add(new KnownCount(in(part, name), people)));
        }
        if (!parts.isEmpty()) {
            for (String name : of(coverage(parts.getFirst()), told).keySet()) {
                sum(parts, name, told).ifPresent(people -> known.add(new KnownCount(name, people)));
            }
        }
        return known;
    }

    private List<KnownCount> ofPart(String part, Map<String, Map<String, Long>> told) {
        List<KnownCount> known = new ArrayList<>();
        List<String> others = parts.stream().filter(each -> !each.equals(part)).toList();
        of(whole, told)
                .forEach((name, people) -> {
                    String own = without(part, name);
                    if (!own.equals(name)) {
                        known.add(new KnownCount(own, people));
                        return;
                    }
                    sum(others, name, told).stream()
                            .map(rest -> people - rest)
                            .filter(left -> left >= 0)
                            .forEach(left -> known.add(new KnownCount(name, left)));
                });
        return known;
    }

    /** Empty where some part's isn't told. */
    private OptionalLong sum(List<String> of, String name, Map<String, Map<String, Long>> told) {
        long sum = 0;
        for (String part : of) {
            Long people = of(coverage(part), told).get(name);
            Long beside = people == null ? of(whole, told).get(in(part, name)) : people;
            if (beside == null) {
                return OptionalLong.empty();
            }
            sum += beside;
        }
        return OptionalLong.of(sum);
    }

    private static Map<String, Long> of(String coverage, Map<String, Map<String, Long>> told) {
        return told.getOrDefault(coverage, Map.of());
    }

    private static String in(String part, String name) {
        return conditions(name, "part=" + part, null);
    }

    private static String without(String part, String name) {
        return conditions(name, null, "part=" + part);
    }

    /** A name ends with its conditions in order, and with what is measured. */
    private static String conditions(String name, @Nullable String more, @Nullable String less) {
        int start = name.lastIndexOf('/') + 1;
        int end = name.indexOf('#', start) < 0 ? name.length() : name.indexOf('#', start);
        Stream<String> conditions =
                Stream.concat(
                        Arrays.stream(name.substring(start, end).split("&", -1)),
                        Stream.ofNullable(more));
        return name.substring(0, start)
                + String.join(
                        "&",
                        conditions
                                .filter(each -> !each.isEmpty() && !each.equals(less))
                                .sorted()
                                .toList())
                + name.substring(end);
    }
}
