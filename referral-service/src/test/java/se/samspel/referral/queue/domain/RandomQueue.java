package se.samspel.referral.queue.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import se.samspel.referral.course.domain.LeftQueue;
import se.samspel.referral.priority.domain.PriorityKind;
import se.samspel.referral.priority.domain.PriorityPeriod;
import se.samspel.referral.priority.domain.PriorityRule;
import se.samspel.referral.priority.domain.PriorityRuleSet;
import se.samspel.referral.priority.domain.PriorityRules;

/** A queue as it may come to be within some days, so that many things fall on the same day. */
public record RandomQueue(List<Stay> stays, PriorityRules rules) {

    static final LocalDate FIRST = LocalDate.of(2026, 2, 25);
    static final int DAYS = 12;

    /** After everything that is dated. */
    public static final LocalDate LAST = FIRST.plusDays(DAYS);

    private static final List<String> GROUPS = List.of("UNGA", "NYANLANDA");

    public static Arbitrary<RandomQueue> any() {
        return Combinators.combine(manyStays(), sets()).as(RandomQueue::new);
    }

    private static Arbitrary<List<Stay>> manyStays() {
        return stay().list().uniqueElements(Stay::referralId).ofMaxSize(9);
    }

    private static Arbitrary<LocalDate> day() {
        return Arbitraries.integers().between(0, DAYS).map(FIRST::plusDays);
    }

    private static Arbitrary<Stay> stay() {
        Arbitrary<UUID> id =
                Combinators.combine(Arbitraries.longs(), Arbitraries.longs()).as(UUID::new);
        Arbitrary<Integer> before = Arbitraries.integers().between(0, 5);
        return Combinators.combine(
                        id,
                        day(),
                        before,
                        day().injectNull(0.6),
                        Arbitraries.of(LeftQueue.ENROLLED, LeftQueue.WITHDRAWN, LeftQueue.LAPSED),
                        period().list().ofMaxSize(2))
                .as((referral, queued, days, left, as, periods) -> {
                    LocalDate leftOn = left == null || left.isBefore(queued) ? null : left;
                    return new Stay(
                            referral,
                            queued.minusDays(days),
                            queued,
                            leftOn,
                            leftOn == null ? null : as,
                            periods);
                });
    }

    private static Arbitrary<PriorityPeriod> period() {
        return Combinators.combine(
                        Arbitraries.of(GROUPS).injectNull(0.3), day(), day().injectNull(0.5))
                .as((group, from, until) ->
                        new PriorityPeriod(
                                group, from, until == null || until.isBefore(from) ? null : until));
    }

    private static Arbitrary<PriorityRules> sets() {
        return Combinators.combine(day(), rule().list().ofMaxSize(3))
                .as((from, rules) -> new PriorityRuleSet(from, distinct(rules)))
                .list()
                .uniqueElements(PriorityRuleSet::validFrom)
                .ofMaxSize(3)
                .map(PriorityRules::new);
    }

    private static List<PriorityRule> distinct(List<PriorityRule> rules) {
        return rules.stream()
                .filter(rule ->
                        rules.stream()
                                        .filter(other -> other.code().equals(rule.code()))
                                        .findFirst()
                                        .orElseThrow()
                                == rule)
                .toList();
    }

    private static Arbitrary<PriorityRule> rule() {
        return Combinators.combine(
                        Arbitraries.of(PriorityKind.values()),
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.integers().between(0, 10),
                        Arbitraries.of(GROUPS),
                        Arbitraries.of("A", "B", "C_1", "C1"))
                .as((kind, level, days, group, code) ->
                        new PriorityRule(
                                code,
                                "Regel " + code,
                                null,
                                kind,
                                level,
                                kind == PriorityKind.WAITING_TIME ? days : null,
                                kind == PriorityKind.PRIORITY_GROUP ? group : null));
    }
}
