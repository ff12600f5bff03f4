package se.samspel.reporting.figures.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import se.samspel.reporting.definition.domain.Days;
import se.samspel.reporting.definition.domain.PeriodKind;

/**
 * The few of several years whose other years may be read in reports of their own: two years' exits
 * minus the first year's are the second's. Years begin in January or July, so all of it is sums of
 * half-years.
 */
public final class FewYears {

    private static final int HALF = 6;
    private static final int YEAR = 2;

    private final List<Long> halves;
    private final int threshold;
    private final boolean[][] told;

    private FewYears(List<Long> halves, int threshold) {
        this.halves = halves;
        this.threshold = threshold;
        this.told = new boolean[halves.size() + 1][halves.size() + 1];
    }

    /** What must be answered besides, to know what the years within would give away. */
    public static Set<Ask> halves(Collection<Ask> asks) {
        Set<Ask> halves = new LinkedHashSet<>();
        asks.stream().filter(FewYears::isOfYears).forEach(ask -> halves.addAll(halves(ask)));
        return halves;
    }

    /** By the sum's name how many are left of it when years that are told are taken away. */
    public static Map<String, Long> of(Collection<Ask> asks, Facts facts, int threshold) {
        Map<String, Long> few = new TreeMap<>();
        for (Ask ask : asks) {
            if (isOfYears(ask)) {
                List<Long> people =
                        halves(ask).stream().map(half -> facts.answer(half).people()).toList();
                long left = new FewYears(people, threshold).left();
                if (left > 0) {
                    few.put(ask.name(), left);
                }
            }
        }
        return few;
    }

    /** An age is told on a period's last day, so the years' bands are not the same people's. */
    private static boolean isOfYears(Ask ask) {
        Days days = ask.days();
        return ask.cohort().isFlow()
                && !ask.isByAge()
                && PeriodKind.areCommonYears(days)
                && days.to().isAfter(days.from().plusYears(1));
    }

    private static List<Ask> halves(Ask ask) {
        List<Ask> halves = new ArrayList<>();
        LocalDate from = ask.days().from();
        while (!from.isAfter(ask.days().to())) {
            LocalDate next = from.plusMonths(HALF);
            halves.add(ask.over(new Days(from, next.minusDays(1))));
            from = next;
        }
        return halves;
    }

    private long left() {
        int all = halves.size();
        for (int length = YEAR; length < all; length += YEAR) {
            for (int from = 0; from + length <= all; from++) {
                told[from][from + length] = mayBeTold(from, from + length);
            }
        }
        return left(0, all);
    }

    private boolean mayBeTold(int from, int to) {
        long people = halves.subList(from, to).stream().mapToLong(Long::longValue).sum();
        return people == 0 || people >= threshold && left(from, to) == 0;
    }

    /** The fewest that can be left; 0 where nobody or the threshold's number are. */
    private long left(int from, int to) {
        BitSet[] left = new BitSet[to + 1];
        for (int at = from; at <= to; at++) {
            left[at] = new BitSet();
        }
        left[from].set(0);
        for (int at = from; at < to; at++) {
            add(left[at], left[at + 1], halves.get(at));
            for (int end = at + YEAR; end <= to; end += YEAR) {
                if (told[at][end]) {
                    left[end].or(left[at]);
                }
            }
        }
        return Math.max(0, left[to].nextSetBit(1));
    }

    private void add(BitSet before, BitSet after, long people) {
        before.stream()
                .filter(each -> each + people < threshold)
                .forEach(each -> after.set((int) (each + people)));
    }
}
