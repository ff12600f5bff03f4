package se.samspel.referral.queue.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samspel.referral.course.domain.LeftQueue;
import se.samspel.referral.priority.domain.PriorityKind;
import se.samspel.referral.priority.domain.PriorityPeriod;
import se.samspel.referral.priority.domain.PriorityRule;
import se.samspel.referral.priority.domain.PriorityRuleSet;
import se.samspel.referral.priority.domain.PriorityRules;
import se.samspel.referral.queue.domain.RankCause.Kind;

/** Each change of a place has its cause, on its day. */
class RankHistoryTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);
    private static final PriorityRule YOUNG =
            new PriorityRule("UNGA", "Unga", null, PriorityKind.PRIORITY_GROUP, 1, null, "UNGA");
    private static final PriorityRule WAITED =
            new PriorityRule("VANTAT", "Väntat", null, PriorityKind.WAITING_TIME, 2, 30, null);
    private static final PriorityRule ADVICE =
            new PriorityRule("RAD", "Råd", null, PriorityKind.JOINT_TEAM_ADVICE, 3, null, null);

    private final UUID mine = new UUID(0, 5);
    private final UUID other = new UUID(0, 7);

    @Test
    void whoLeavesMakesRoomWithTheWayThatItWent() {
        Stay before = left(other, DAY, DAY.plusDays(10), LeftQueue.WITHDRAWN);
        Stay own = stay(mine, DAY.plusDays(1));
        assertThat(history(PriorityRules.NONE, before, own).firstPlace(own)).isEqualTo(2);
        assertThat(history(PriorityRules.NONE, before, own).changes(own, TODAY))
                .containsExactly(
                        new RankChange(
                                DAY.plusDays(10),
                                2,
                                1,
                                List.of(
                                        new RankCause(
                                                Kind.OTHER_LEFT,
                                                other,
                                                LeftQueue.WITHDRAWN,
                                                null))));
    }

    @Test
    void whoComesWithHigherPriorityGoesFirst() {
        Stay own = stay(mine, DAY);
        Stay young = stay(other, DAY.plusDays(3), new PriorityPeriod("UNGA", DAY, null));
        assertThat(changes(rules(DAY, YOUNG), own, own, young))
                .containsExactly(
                        change(
                                DAY.plusDays(3),
                                1,
                                2,
                                new RankCause(Kind.OTHER_CAME_FIRST, other, null, YOUNG)));
    }

    @Test
    void anOthersPriorityThatBeginsAndEndsMovesAndMovesBack() {
        Stay own = stay(mine, DAY);
        Stay advised =
                stay(
                        other,
                        DAY.plusDays(1),
                        new PriorityPeriod(null, DAY.plusDays(5), DAY.plusDays(8)));
        assertThat(changes(rules(DAY, ADVICE), own, own, advised))
                .containsExactly(
                        change(
                                DAY.plusDays(5),
                                1,
                                2,
                                new RankCause(Kind.OTHER_PRIORITY_BEGAN, other, null, ADVICE)),
                        change(
                                DAY.plusDays(9),
                                2,
                                1,
                                new RankCause(Kind.OTHER_PRIORITY_ENDED, other, null, ADVICE)));
    }

    @Test
    void itsOwnRuleBeginsOnItsDayAndEndsTheDayAfterItsLast() {
        Stay before = stay(other, DAY);
        Stay own =
                stay(
                        mine,
                        DAY.plusDays(1),
                        new PriorityPeriod("UNGA", DAY.plusDays(5), DAY.plusDays(8)));
        assertThat(changes(rules(DAY, YOUNG), own, before, own))
                .containsExactly(
                        change(
                                DAY.plusDays(5),
                                2,
                                1,
                                new RankCause(Kind.OWN_PRIORITY_BEGAN, null, null, YOUNG)),
                        change(
                                DAY.plusDays(9),
                                1,
                                2,
                                new RankCause(Kind.OWN_PRIORITY_ENDED, null, null, YOUNG)));
    }

    @Test
    void waitingLongEnoughIsAPriorityFromThatDayOn() {
        // Queued before, but referred later.
        Stay before = new Stay(other, DAY, DAY, null, null, List.of());
        Stay own = new Stay(mine, DAY.minusDays(20), DAY.plusDays(1), null, null, List.of());
        assertThat(changes(rules(DAY.minusDays(90), WAITED), own, before, own))
                .containsExactly(
                        change(
                                DAY.plusDays(10),
                                2,
                                1,
                                new RankCause(Kind.OWN_PRIORITY_BEGAN, null, null, WAITED)),
                        change(
                                DAY.plusDays(30),
                                1,
                                2,
                                new RankCause(Kind.OTHER_PRIORITY_BEGAN, other, null, WAITED)));
    }

    @Test
    void newRulesAreACauseOfTheirOwn() {
        Stay own = stay(mine, DAY);
        Stay young = stay(other, DAY.plusDays(1), new PriorityPeriod("UNGA", DAY, null));
        assertThat(changes(rules(DAY.plusDays(4), YOUNG), own, own, young))
                .containsExactly(
                        change(
                                DAY.plusDays(4),
                                1,
                                2,
                                new RankCause(Kind.RULES_CHANGED, null, null, null)));
    }

    @Test
    void whatHappensAfterTheStayIsNoneOfItsChanges() {
        Stay before = left(other, DAY, DAY.plusDays(20), LeftQueue.ENROLLED);
        Stay own = left(mine, DAY.plusDays(1), DAY.plusDays(10), LeftQueue.LAPSED);
        assertThat(history(PriorityRules.NONE, before, own).changes(own, TODAY)).isEmpty();
    }

    @Test
    void whoLeftBeforeItCameWasNeverInTheQueue() {
        Stay own = left(mine, DAY, DAY, LeftQueue.ENROLLED);
        RankHistory history = history(PriorityRules.NONE, own, stay(other, DAY));
        assertThat(history.firstPlace(own)).isNull();
        assertThat(history.changes(own, TODAY)).isEmpty();
    }

    private static List<RankChange> changes(PriorityRules rules, Stay own, Stay... stays) {
        return history(rules, stays).changes(own, TODAY);
    }

    private static RankHistory history(PriorityRules rules, Stay... stays) {
        return new RankHistory(new QueueOrder(rules), List.of(stays));
    }

    private static RankChange change(LocalDate on, int before, int place, RankCause cause) {
        return new RankChange(on, before, place, List.of(cause));
    }

    private static PriorityRules rules(LocalDate from, PriorityRule... rules) {
        return new PriorityRules(List.of(new PriorityRuleSet(from, List.of(rules))));
    }

    private static Stay stay(UUID id, LocalDate queuedOn, PriorityPeriod... periods) {
        return new Stay(id, queuedOn, queuedOn, null, null, List.of(periods));
    }

    private static Stay left(UUID id, LocalDate queuedOn, LocalDate leftOn, LeftQueue as) {
        return new Stay(id, queuedOn, queuedOn, leftOn, as, List.of());
    }
}
