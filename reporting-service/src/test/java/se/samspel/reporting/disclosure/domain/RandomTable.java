package se.samspel.reporting.disclosure.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * A table of people by code and column, with the codes' groups, margins and the grand total: what
 * it counts and the sums that hold, so that control and attacker can be told the same.
 */
final class RandomTable {

    final Map<String, Long> cells = new LinkedHashMap<>();
    final Map<String, List<String>> sums = new LinkedHashMap<>();
    final Map<String, Smallness> smallness = new LinkedHashMap<>();

    /**
     * @param spread how unlike the cells are: 1 gives mostly small ones, 3 a few large
     */
    static RandomTable of(Random dice, int rows, int columns, double spread) {
        RandomTable table = new RandomTable();
        Smallness kind = dice.nextInt(3) == 0 ? Smallness.ATTRIBUTE : Smallness.PARTY;
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                long people = (long) Math.exp(dice.nextGaussian() * 1.2 + spread);
                table.cells.put(row + "/" + column, dice.nextInt(5) == 0 ? 0 : people);
                table.smallness.put(row + "/" + column, kind);
            }
        }
        int cut = 1 + dice.nextInt(Math.max(1, rows - 1));
        for (int column = 0; column < columns; column++) {
            table.add("low/" + column, kind, each(0, cut, "%d/" + column));
            table.add("high/" + column, kind, each(cut, rows, "%d/" + column));
            table.add("all/" + column, Smallness.PARTY, List.of("low/" + column, "high/" + column));
        }
        for (int row = 0; row < rows; row++) {
            table.add(row + "/all", kind, each(0, columns, row + "/%d"));
        }
        table.add("low/all", kind, each(0, columns, "low/%d"));
        table.add("high/all", kind, each(0, columns, "high/%d"));
        table.add("all/all", Smallness.PARTY, each(0, columns, "all/%d"));
        table.sums.put("low/all ", each(0, cut, "%d/all"));
        table.sums.put("high/all ", each(cut, rows, "%d/all"));
        return table;
    }

    private void add(String name, Smallness kind, List<String> parts) {
        cells.put(name, parts.stream().mapToLong(part -> cells.getOrDefault(part, 0L)).sum());
        smallness.put(name, kind);
        sums.put(name, parts);
    }

    private static List<String> each(int from, int to, String pattern) {
        List<String> names = new ArrayList<>();
        for (int i = from; i < to; i++) {
            names.add(pattern.formatted(i));
        }
        return names;
    }

    /** The same with a few people more or less in some cells. */
    RandomTable corrected(Random dice) {
        RandomTable later = new RandomTable();
        later.smallness.putAll(smallness);
        cells.forEach((name, people) -> {
            boolean inner = sums.keySet().stream().noneMatch(total -> total.trim().equals(name));
            boolean changed = inner && dice.nextInt(6) == 0;
            later.cells.put(name, changed ? Math.max(0, people + dice.nextInt(9) - 4) : people);
        });
        sums.forEach((total, parts) -> {
            later.sums.put(total, parts);
            later.cells.put(
                    total.trim(),
                    parts.stream().mapToLong(part -> later.cells.getOrDefault(part, 0L)).sum());
        });
        return later;
    }

    ProtectedCounts counts() {
        ProtectedCounts counts = new ProtectedCounts(5);
        cells.forEach((name, people) ->
                counts.count(name, people, smallness.getOrDefault(name, Smallness.PARTY)));
        sums.forEach((total, parts) -> counts.sum(total.trim(), parts));
        return counts;
    }

    Attacker attacker(Protection protection) {
        Attacker attacker = new Attacker();
        sums.forEach((total, parts) -> attacker.sums(total.trim(), parts));
        cells.forEach((name, people) -> {
            if (protection.shows(name)) {
                attacker.hears(name, people);
            }
        });
        return attacker;
    }

    /** Nobody in a column about nobody, or of a total that may show nobody, is not few. */
    boolean isSmall(String name) {
        long column = people("all/" + name.substring(name.indexOf('/') + 1));
        return smallness.getOrDefault(name, Smallness.PARTY).isSmall(people(name), 5)
                && (people(name) > 0 || column > 0);
    }

    long people(String name) {
        return cells.getOrDefault(name, 0L);
    }
}
