package se.samspel.referral.queue.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.samspel.referral.priority.domain.PriorityKind;
import se.samspel.referral.priority.domain.PriorityRuleSet;
import se.samspel.referral.priority.domain.WaitingTime;

/** What holds of every queue, whatever is in it. */
class QueueOrderPropertiesTest {

    @Provide
    Arbitrary<RandomQueue> queues() {
        return RandomQueue.any();
    }

    @Property(tries = 300)
    void placesAreAGaplessPermutationOfThoseInTheQueue(@ForAll("queues") RandomQueue queue) {
        for (LocalDate day : days()) {
            Map<UUID, Integer> places = new QueueOrder(queue.rules()).places(queue.stays(), day);
            List<UUID> waiting =
                    queue.stays().stream()
                            .filter(stay -> stay.lasts(day))
                            .map(Stay::referralId)
                            .toList();
            assertThat(places.keySet()).containsExactlyInAnyOrderElementsOf(waiting);
            assertThat(places.values())
                    .containsExactlyElementsOf(
                            IntStream.rangeClosed(1, waiting.size()).boxed().toList());
        }
    }

    @Property(tries = 300)
    void nobodyStandsBeforeAHigherPriority(@ForAll("queues") RandomQueue queue) {
        var order = new QueueOrder(queue.rules());
        for (LocalDate day : days()) {
            Map<UUID, Integer> places = order.places(queue.stays(), day);
            assertThat(
                            places.keySet().stream()
                                    .map(id -> order.standing(stay(queue, id), day).level()))
                    .isSorted();
        }
    }

    @Property(tries = 300)
    void whoWaitsLongerIsNeverPassedByWaitingAloneOnOneLevel(@ForAll("queues") RandomQueue queue) {
        var order = new QueueOrder(queue.rules());
        for (LocalDate day : days()) {
            List<QueueOrder.Standing> standings =
                    order.places(queue.stays(), day).keySet().stream()
                            .map(id -> order.standing(stay(queue, id), day))
                            .toList();
            for (int i = 1; i < standings.size(); i++) {
                QueueOrder.Standing before = standings.get(i - 1);
                QueueOrder.Standing after = standings.get(i);
                if (before.level() == after.level()) {
                    assertThat(before.stay().queuedOn()).isBeforeOrEqualTo(after.stay().queuedOn());
                }
            }
        }
    }

    @Property(tries = 300)
    void waitingDaysGrowByOneADayAndAWaitOnceLongEnoughStaysSo(
            @ForAll("queues") RandomQueue queue) {
        for (Stay stay : queue.stays()) {
            for (LocalDate day : days()) {
                assertThat(WaitingTime.days(stay.submittedOn(), day.plusDays(1)))
                        .isEqualTo(WaitingTime.days(stay.submittedOn(), day) + 1);
                for (PriorityRuleSet set : queue.rules().sets()) {
                    set.rules().stream()
                            .filter(rule -> rule.kind() == PriorityKind.WAITING_TIME)
                            .map(rule -> new PriorityRuleSet(set.validFrom(), List.of(rule)))
                            .filter(alone -> isFollowed(alone, stay, day))
                            .forEach(alone ->
                                    assertThat(isFollowed(alone, stay, day.plusDays(1))).isTrue());
                }
            }
        }
    }

    private static boolean isFollowed(PriorityRuleSet set, Stay stay, LocalDate day) {
        return set.followed(stay.submittedOn(), stay.periods(), day).isPresent();
    }

    @Property(tries = 200)
    void theHistoryLeadsToTheDaysPlaces(@ForAll("queues") RandomQueue queue) {
        var history = new RankHistory(new QueueOrder(queue.rules()), queue.stays());
        for (Stay own : queue.stays()) {
            if (own.lasts(own.queuedOn())) {
                List<RankChange> changes = history.changes(own, RandomQueue.LAST);
                for (LocalDate day : days()) {
                    if (own.lasts(day)) {
                        assertThat(placeOn(day, own, history, changes))
                                .isEqualTo(
                                        history.order()
                                                .places(queue.stays(), day)
                                                .get(own.referralId()));
                    }
                }
            }
        }
    }

    @Property(tries = 200)
    void everyChangeHasACause(@ForAll("queues") RandomQueue queue) {
        var history = new RankHistory(new QueueOrder(queue.rules()), queue.stays());
        for (Stay own : queue.stays()) {
            assertThat(history.changes(own, RandomQueue.LAST))
                    .allSatisfy(change -> assertThat(change.causes()).isNotEmpty());
        }
    }

    private static Integer placeOn(
            LocalDate day, Stay own, RankHistory history, List<RankChange> changes) {
        return changes.stream()
                .filter(change -> !change.on().isAfter(day))
                .reduce((first, second) -> second)
                .map(RankChange::place)
                .orElse(history.firstPlace(own));
    }

    private static List<LocalDate> days() {
        return RandomQueue.FIRST.datesUntil(RandomQueue.LAST.plusDays(1)).toList();
    }

    private static Stay stay(RandomQueue queue, UUID id) {
        return queue.stays().stream()
                .filter(stay -> stay.referralId().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
