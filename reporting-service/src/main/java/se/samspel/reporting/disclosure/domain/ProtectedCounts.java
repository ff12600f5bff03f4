package se.samspel.reporting.disclosure.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Counts of people and everything that binds them, gathered so that it can be decided together what
 * of it may be shown. Names are the caller's; a count is named before it is bound.
 */
public final class ProtectedCounts {

    private final int threshold;
    private final Map<String, Cell> cells = new LinkedHashMap<>();
    private final Map<String, List<String>> bound = new TreeMap<>();
    private final Map<String, Set<String>> shares = new TreeMap<>();
    private final Map<String, String> means = new TreeMap<>();

    private record Cell(long people, boolean small) {}

    /**
     * @param threshold the least number of people who hide one another: 5, or at least 3 where the
     *     host has decided so
     */
    public ProtectedCounts(int threshold) {
        this.threshold = threshold;
    }

    /** A count that is printed unless it is withheld. */
    public ProtectedCounts count(String name, long people, Smallness smallness) {
        cells.put(name, new Cell(people, smallness.isSmall(people, threshold)));
        return this;
    }

    /** A group that is printed nowhere, but could be worked out from what is. */
    public ProtectedCounts unprinted(String name, long people, Smallness smallness) {
        return count(name, people, smallness);
    }

    /** The parts, which have nobody in common, are together the total. */
    public ProtectedCounts sum(String total, List<String> parts) {
        List<String> all = new ArrayList<>(parts);
        all.add(total);
        bound.put(total + "=" + parts, all);
        return this;
    }

    /** A printed difference of two counts; 1-4 either way is a small group that came or went. */
    public ProtectedCounts difference(String name, String of, String minus) {
        cells.put(name, new Cell(people(of) - people(minus), few(people(of) - people(minus))));
        return sum(of, List.of(name, minus));
    }

    /**
     * A printed share of a hundred, rounded half up to its scale; one that is null is no share.
     *
     * @param part a count that the whole includes
     */
    public ProtectedCounts share(String name, String part, String whole, BigDecimal percent) {
        shares.put(name, Set.of(part, whole));
        return this;
    }

    /** A printed mean. It tells its base, so it is shown where the base could be, and is no few. */
    public ProtectedCounts mean(String name, String base) {
        means.put(name, base);
        return this;
    }

    /**
     * A printed amount per person, rounded half up to its scale.
     *
     * @param amount known to the reader, in the same unit
     */
    public ProtectedCounts cost(String name, BigDecimal amount, String base, BigDecimal each) {
        shares.put(name, Set.of(base));
        return this;
    }

    /**
     * What readers know a count to be, or to have been: an earlier edition, an overlapping period,
     * something public. Where the count is the same now it can't be withheld; where it has changed
     * by 1-4, the change is a small group. A name not counted here is known for good.
     */
    public ProtectedCounts known(String name, long people) {
        Cell now = cells.get(name);
        if (now == null) {
            cells.put(name, new Cell(people, false));
        } else if (few(now.people() - people)) {
            cells.put(name, new Cell(now.people(), true));
        }
        return this;
    }

    /** The names that must not be shown. The same counts give the same answer. */
    public Protection protect() {
        Set<String> withheld = new HashSet<>();
        cells.forEach((name, cell) -> {
            if (cell.small()) {
                withheld.add(name);
            }
        });
        boolean grown = true;
        while (grown) {
            grown = false;
            for (List<String> one : bound.values()) {
                if (one.stream().anyMatch(withheld::contains)) {
                    grown |= withheld.addAll(one);
                }
            }
        }
        shares.forEach((name, of) -> {
            if (of.stream().anyMatch(withheld::contains)) {
                withheld.add(name);
            }
        });
        means.forEach((name, base) -> {
            if (withheld.contains(base) || people(base) < threshold) {
                withheld.add(name);
            }
        });
        return new Protection(withheld, Set.of());
    }

    private long people(String name) {
        Cell cell = cells.get(name);
        if (cell == null) {
            throw new IllegalArgumentException("not counted: " + name);
        }
        return cell.people();
    }

    private boolean few(long difference) {
        return difference != 0 && Math.abs(difference) < threshold;
    }
}
