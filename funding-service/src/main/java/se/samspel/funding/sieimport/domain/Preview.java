package se.samspel.funding.sieimport.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.finance.domain.CostCategory;
import se.samspel.funding.finance.domain.Figures;

/**
 * What a file's sums come to under a mapping, beside what is recorded.
 *
 * @param withoutProject by account: cost or income on no project
 * @param unknownProjects by object: on a project that no intervention has
 * @param unmappedAccounts by account: in no range
 */
public record Preview(
        List<Line> lines,
        Map<String, Long> withoutProject,
        Map<String, Long> unknownProjects,
        Map<String, Long> unmappedAccounts) {

    /**
     * An intervention's figure of one use.
     *
     * @param foundOre what the file has; income positive
     * @param ownOre the part of it from vouchers of our own ledger
     * @param asOf the day up to which it counts
     * @param byMonth empty where the file tells the year's total alone
     * @param recorded null where nothing is, and for income
     */
    public record Line(
            UUID interventionId,
            AccountUse use,
            LocalDate asOf,
            long foundOre,
            long ownOre,
            Map<Integer, Long> byMonth,
            @Nullable Figures recorded) {

        /** Found less recorded; of nothing recorded all that was found. */
        public long differenceOre() {
            Long actual = recorded == null ? null : recorded.actualOre();
            return actual == null ? foundOre : foundOre - actual;
        }

        /** Whether recording it changes anything: the latest day counts. */
        public boolean counts() {
            return use.cost() != null
                    && (recorded == null
                            || recorded.actualAsOf() == null
                            || !asOf.isBefore(recorded.actualAsOf()));
        }
    }

    private record Key(UUID interventionId, AccountUse use) {}

    private static final class Found {
        private final Map<Integer, Long> months = new TreeMap<>();
        private long ore;
        private long own;
    }

    public static Preview of(
            List<AccountSum> sums,
            LocalDate asOf,
            SieMapping mapping,
            Map<UUID, Map<CostCategory, Figures>> recorded) {
        Preview preview = empty();
        preview.compare(preview.sort(sums, mapping), asOf, mapping, recorded);
        return preview;
    }

    /** Of lines that name their intervention and category themselves. */
    public static Preview of(
            List<ImportedLine> lines, Map<UUID, Map<CostCategory, Figures>> recorded) {
        Preview preview = empty();
        for (ImportedLine line : lines) {
            preview.lines.add(
                    new Line(
                            line.interventionId(),
                            AccountUse.of(line.category()),
                            line.asOf(),
                            line.ore(),
                            0,
                            Map.of(),
                            recorded.getOrDefault(line.interventionId(), Map.of())
                                    .get(line.category())));
        }
        return preview;
    }

    private static Preview empty() {
        return new Preview(new ArrayList<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
    }

    private Map<Key, Found> sort(List<AccountSum> sums, SieMapping mapping) {
        List<AccountRange> ranges = mapping.ranges();
        Map<String, @Nullable AccountUse> uses = new HashMap<>();
        Map<String, UUID> interventions = mapping.interventions();
        Map<Key, Found> found = new HashMap<>();
        for (AccountSum sum : sums) {
            AccountUse use = uses.computeIfAbsent(sum.account(), account -> use(account, ranges));
            UUID intervention = sum.object() == null ? null : interventions.get(sum.object());
            if (use == null) {
                unmappedAccounts.merge(sum.account(), sum.ore(), Long::sum);
            } else if (use == AccountUse.IGNORED) {
                continue;
            } else if (sum.object() == null) {
                withoutProject.merge(sum.account(), sum.ore(), Long::sum);
            } else if (intervention == null) {
                unknownProjects.merge(sum.object(), sum.ore(), Long::sum);
            } else {
                add(
                        found.computeIfAbsent(new Key(intervention, use), key -> new Found()),
                        sum,
                        use);
            }
        }
        return found;
    }

    private static @Nullable AccountUse use(String account, List<AccountRange> ranges) {
        return ranges.stream()
                .filter(range -> range.holds(account))
                .findFirst()
                .map(AccountRange::use)
                .orElse(null);
    }

    private static void add(Found found, AccountSum sum, AccountUse use) {
        int sign = use == AccountUse.INCOME ? -1 : 1;
        found.ore += sign * sum.ore();
        found.own += sign * sum.ownOre();
        if (sum.month() > 0) {
            found.months.merge(sum.month(), sign * sum.ore(), Long::sum);
        }
    }

    /**
     * The books are the truth: what is recorded of a mapped intervention and is no longer in them
     * is nought.
     */
    private void compare(
            Map<Key, Found> found,
            LocalDate asOf,
            SieMapping mapping,
            Map<UUID, Map<CostCategory, Figures>> recorded) {
        Set<AccountUse> mapped = new LinkedHashSet<>();
        mapping.ranges().forEach(range -> mapped.add(range.use()));
        for (UUID intervention : new LinkedHashSet<>(mapping.interventions().values())) {
            Map<CostCategory, Figures> known = recorded.getOrDefault(intervention, Map.of());
            for (AccountUse use : AccountUse.values()) {
                Found of = found.get(new Key(intervention, use));
                Figures figures = use.cost() == null ? null : known.get(use.cost());
                boolean isRecorded = figures != null && figures.actualOre() != null;
                if (of != null || isRecorded && mapped.contains(use)) {
                    Found shown = of == null ? new Found() : of;
                    lines.add(
                            new Line(
                                    intervention,
                                    use,
                                    asOf,
                                    shown.ore,
                                    shown.own,
                                    new LinkedHashMap<>(shown.months),
                                    figures));
                }
            }
        }
    }
}
