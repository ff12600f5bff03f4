package se.samspel.funding.interim.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A value that two editions of a report tell differently.
 *
 * @param pointer where it stands; rows by what they are about, not by their number
 * @param former null where the former edition has no such value
 * @param current null where the current one hasn't
 */
public record Difference(String pointer, @Nullable String former, @Nullable String current) {

    // The day of the whole report is told once.
    private static final String FOLLOW_UP = "/followUp/";
    private static final List<String> OF_THE_DAY = List.of("/asOf", "/yearPassedPercent");

    /** By pointer, in order; the edition's own number is none. */
    public static List<Difference> between(
            Map<String, String> former, Map<String, String> current) {
        SortedSet<String> pointers = new TreeSet<>(former.keySet());
        pointers.addAll(current.keySet());
        List<Difference> differences = new ArrayList<>();
        for (String pointer : pointers) {
            String before = former.get(pointer);
            String now = current.get(pointer);
            if (!isOfTheEdition(pointer) && !Objects.equals(before, now)) {
                differences.add(new Difference(pointer, before, now));
            }
        }
        return differences;
    }

    private static boolean isOfTheEdition(String pointer) {
        return pointer.equals("/edition")
                || (pointer.startsWith(FOLLOW_UP)
                        && OF_THE_DAY.stream().anyMatch(pointer::endsWith));
    }
}
