package se.samspel.reporting.disclosure.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import se.samspel.reporting.disclosure.domain.LinearSystem.Cell;
import se.samspel.reporting.disclosure.domain.LinearSystem.Limit;
import se.samspel.reporting.disclosure.domain.LinearSystem.Told;

/**
 * Counts of people and everything that binds them, gathered so that it can be decided together what
 * of it may be shown. Names are the caller's; a count is named before it is bound.
 */
public final class ProtectedCounts {

    private static final int OF_A_TOTAL = 3;
    private static final int OF_WHO_CAME = 3;
    private static final int OF_A_MEAN = 2;
    private static final int NO_PART = -1;

    private final int threshold;
    private final Map<String, Counted> counts = new LinkedHashMap<>();
    private final List<Sum> sums = new ArrayList<>();
    private final Map<String, Share> shares = new LinkedHashMap<>();
    private final Map<String, Cost> costs = new LinkedHashMap<>();
    private final Map<String, String> means = new LinkedHashMap<>();
    private final List<List<String>> together = new ArrayList<>();
    private final Set<String> known = new HashSet<>();
    private final Set<String> changed = new HashSet<>();

    private record Counted(long people, boolean printed, Smallness smallness, boolean signed) {}

    private record Share(String part, String whole, BigDecimal percent) {}

    private record Cost(BigDecimal amount, String base, BigDecimal each) {}

    /**
     * @param threshold the least number of people who hide one another: 5, or at least 3 where the
     *     host has decided so
     */
    public ProtectedCounts(int threshold) {
        this.threshold = threshold;
    }

    public int threshold() {
        return threshold;
    }

    /** A count that is printed unless it is withheld. */
    public ProtectedCounts count(String name, long people, Smallness smallness) {
        return add(name, new Counted(people, true, smallness, false));
    }

    /** A group that is printed nowhere, but could be worked out from what is. */
    public ProtectedCounts unprinted(String name, long people, Smallness smallness) {
        return add(name, new Counted(people, false, smallness, false));
    }

    private ProtectedCounts add(String name, Counted counted) {
        if (counted.people() < 0 && !counted.signed() || counts.put(name, counted) != null) {
            throw new IllegalArgumentException("counted twice or under nothing: " + name);
        }
        return this;
    }

    public boolean has(String name) {
        return counts.containsKey(name);
    }

    /** The parts, which have nobody in common, are together the total. */
    public ProtectedCounts sum(String total, List<String> parts) {
        long together = parts.stream().mapToLong(this::people).sum();
        if (together != people(total)) {
            throw new IllegalArgumentException(parts + " are not " + total);
        }
        sums.add(new Sum(total, List.copyOf(parts)));
        return this;
    }

    /**
     * The same of counts that were taken one after the other: what came or left in between is taken
     * for known.
     */
    public ProtectedCounts sumOfTimes(String total, List<String> parts) {
        long between = people(total) - parts.stream().mapToLong(this::people).sum();
        if (between == 0) {
            return sum(total, parts);
        }
        String name = total + "|between|" + sums.size();
        add(name, new Counted(between, false, Smallness.FREE, true));
        known.add(name);
        return sum(total, Stream.concat(parts.stream(), Stream.of(name)).toList());
    }

    /** What of the total no part has: printed nowhere, but worked out by taking away. */
    public ProtectedCounts rest(
            String name, String total, List<String> parts, Smallness smallness) {
        long together = parts.stream().mapToLong(this::people).sum();
        unprinted(name, people(total) - together, smallness);
        return sum(total, Stream.concat(parts.stream(), Stream.of(name)).toList());
    }

    /** A printed difference of two counts; 1-4 either way is a small group that came or went. */
    public ProtectedCounts difference(String name, String of, String minus) {
        long people = people(of) - people(minus);
        add(name, new Counted(people, true, Smallness.FREE, true));
        if (Smallness.PARTY.isSmall(Math.abs(people), threshold)) {
            changed.add(name);
        }
        return sum(of, List.of(name, minus));
    }

    /**
     * A printed share of a hundred, rounded half up to its scale; never of few.
     *
     * @param part a count of some of the whole; the share tells it, printed or not
     */
    public ProtectedCounts share(String name, String part, String whole, BigDecimal percent) {
        if (Smallness.PARTY.isSmall(people(whole), threshold)) {
            return mean(name, whole);
        }
        told(part);
        shares.put(name, new Share(part, whole, percent));
        return this;
    }

    /** A printed mean. It tells its base, so it is shown where the base could be, and is no few. */
    public ProtectedCounts mean(String name, String base) {
        told(base);
        means.put(name, base);
        return this;
    }

    /** Means of groups that make up a whole: all but one and the whole's tell the last. */
    public ProtectedCounts together(List<String> groupMeans) {
        together.add(List.copyOf(groupMeans));
        return this;
    }

    /**
     * A printed amount per person, rounded half up to its scale; never of few.
     *
     * @param amount what readers know that was spent, in the same unit
     */
    public ProtectedCounts cost(String name, BigDecimal amount, String base, BigDecimal each) {
        if (Smallness.PARTY.isSmall(people(base), threshold)) {
            return mean(name, base);
        }
        costs.put(name, new Cost(amount, base, each));
        return this;
    }

    /**
     * What readers know a count to be, or to have been: an earlier edition, an overlapping period,
     * something public. Where the count is the same now it can't be withheld; where it has changed
     * by 1-4, the change is a small group, unless it is of nobody. A name not counted here is known
     * for good.
     */
    public ProtectedCounts known(String name, long people) {
        if (!counts.containsKey(name)) {
            unprinted(name, people, Smallness.FREE);
        }
        if (people(name) == people) {
            known.add(name);
        } else if (counted(name).smallness() != Smallness.NOBODY
                && Smallness.PARTY.isSmall(Math.abs(people(name) - people), threshold)) {
            changed.add(name);
        }
        return this;
    }

    /** Whether readers know the count to have been another by few. */
    public boolean hasChanged(String name) {
        return changed.contains(name);
    }

    /** Whether who knew it could work out a small group by it. */
    public boolean tellsOfFew(String name) {
        return Deduction.by(name, known, sums.stream().map(Sum::counts).toList()).stream()
                .anyMatch(this::isSmall);
    }

    /** The names that must not be shown. The same counts give the same answer. */
    public Protection protect() {
        LinearSystem system = system();
        Open open = new Suppression(system, threshold).withheld();
        Set<String> withheld = new HashSet<>();
        open.cells().stream()
                .mapToObj(system.cells()::get)
                .filter(Cell::printed)
                .forEach(cell -> withheld.add(cell.name()));
        open.figures().stream()
                .forEach(figure -> withheld.add(system.figures().get(figure).name()));
        means.forEach((name, base) -> {
            // A mean of nobody is none; to withhold it would say that there is somebody.
            if (withheld.contains(base) || Smallness.PARTY.isSmall(people(base), threshold)) {
                withheld.add(name);
            }
        });
        together.stream()
                .filter(group -> group.stream().anyMatch(withheld::contains))
                .forEach(withheld::addAll);
        return new Protection(withheld);
    }

    private LinearSystem system() {
        List<String> names = List.copyOf(counts.keySet());
        Map<String, Integer> places = new HashMap<>();
        names.forEach(name -> places.put(name, places.size()));
        List<Told> told = new ArrayList<>();
        List<Limit> limits = new ArrayList<>();
        sums.forEach(sum -> limits.add(Limits.ofSum(sum.total(), sum.parts(), places)));
        shares.forEach((name, share) -> {
            int part = names.indexOf(share.part());
            int whole = names.indexOf(share.whole());
            limits.addAll(Limits.ofShare(part, whole, share.percent(), told.size()));
            told.add(new Told(name, part));
        });
        costs.forEach((name, cost) -> {
            int base = names.indexOf(cost.base());
            limits.add(Limits.ofCost(cost.amount(), base, cost.each(), told.size()));
            told.add(new Told(name, NO_PART));
        });
        return new LinearSystem(names.stream().map(this::cell).toList(), limits, told);
    }

    private Cell cell(String name) {
        Counted counted = counted(name);
        return new Cell(
                name,
                counted.people(),
                counted.printed(),
                isSmall(name),
                known.contains(name),
                counted.signed(),
                weight(name));
    }

    private boolean isSmall(String name) {
        return changed.contains(name)
                || smallness(name).isSmall(people(name), threshold) && !isOfNobody(name);
    }

    /**
     * Big groups and totals are worth more, and what means and shares hang on; most of all how many
     * came, which every report begins with.
     */
    private int weight(String name) {
        int size = 1 + Long.SIZE - Long.numberOfLeadingZeros(Math.abs(people(name)));
        int total = sums.stream().anyMatch(sum -> sum.total().equals(name)) ? OF_A_TOTAL : 1;
        int came = counted(name).smallness() == Smallness.ATTRIBUTE ? 1 : OF_WHO_CAME;
        return size * total * came + OF_A_MEAN * Collections.frequency(means.values(), name);
    }

    /** Whether the table that the count belongs to is about nobody, and so tells of nobody. */
    private boolean isOfNobody(String name) {
        return people(name) == 0
                && sums.stream()
                        .filter(sum -> sum.parts().contains(name) && people(sum.total()) == 0)
                        .anyMatch(sum ->
                                counted(sum.total()).smallness() != Smallness.ATTRIBUTE
                                        || isOfNobody(sum.total()));
    }

    private void told(String name) {
        Counted counted = counted(name);
        counts.replace(
                name, new Counted(counted.people(), true, counted.smallness(), counted.signed()));
    }

    /** How many have been counted under the name. */
    public long people(String name) {
        return counted(name).people();
    }

    /** When the count of the name is a small group. */
    public Smallness smallness(String name) {
        return counted(name).smallness();
    }

    private Counted counted(String name) {
        Counted counted = counts.get(name);
        if (counted == null) {
            throw new IllegalArgumentException("not counted: " + name);
        }
        return counted;
    }
}
