package se.samspel.reporting.disclosure.domain;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What is worked out by adding up and taking away, one count after the other. */
final class Deduction {

    private Deduction() {}

    /**
     * What one more count tells, itself among it.
     *
     * @param sums the names in each, of which all but one tell the last
     */
    static Set<String> by(String name, Set<String> known, List<List<String>> sums) {
        Set<String> before = from(known, sums);
        Set<String> with = new HashSet<>(before);
        with.add(name);
        Set<String> after = from(with, sums);
        after.removeAll(before);
        return after;
    }

    private static Set<String> from(Set<String> known, List<List<String>> sums) {
        Set<String> deduced = new HashSet<>(known);
        int before;
        do {
            before = deduced.size();
            for (List<String> sum : sums) {
                List<String> open = sum.stream().filter(name -> !deduced.contains(name)).toList();
                if (open.size() == 1) {
                    deduced.add(open.getFirst());
                }
            }
        } while (deduced.size() > before);
        return deduced;
    }
}
