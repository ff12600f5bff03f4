package se.samspel.kubernetes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** Collects what is against a policy. */
final class Findings {

    private final List<String> all = new ArrayList<>();

    void require(boolean holds, String otherwise) {
        if (!holds) {
            all.add(otherwise);
        }
    }

    /** Requires two collections to have the same elements. */
    <T extends Comparable<T>> void same(
            Collection<? extends T> expected, Collection<? extends T> found, String what) {
        var missing = new TreeSet<T>(expected);
        missing.removeAll(found);
        missing.forEach(each -> all.add(what + " lacks " + each));
        var foreign = new TreeSet<T>(found);
        foreign.removeAll(expected);
        foreign.forEach(each -> all.add(what + " has " + each + ", which nothing asks for"));
    }

    void addAll(List<String> others) {
        all.addAll(others);
    }

    List<String> all() {
        return List.copyOf(all);
    }
}
