package se.samspel.referral;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.referral.priority.domain.PriorityPeriod;
import se.samspel.referral.priority.domain.PriorityRule;
import se.samspel.referral.priority.domain.PriorityRuleSet;
import se.samspel.referral.queue.domain.QueueOrder;
import se.samspel.referral.queue.domain.RandomQueue;
import se.samspel.referral.queue.domain.Stay;

/** The database counts places as {@link QueueOrder} does, over queues made at random. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class QueueOrderTest {

    private static final int QUEUES = 60;

    /** Of its own: ids made at random would stand first in others' lists. */
    private static final String HOST = "2120002304.random";

    @Test
    void theDatabaseAndTheRulesGiveTheSamePlaces() {
        Setting.members();
        JqwikSession.run(() -> {
            RandomGenerator<RandomQueue> queues = RandomQueue.any().generator(1000);
            for (int seed = 1; seed <= QUEUES; seed++) {
                compare(queues.next(new Random(seed)).value(), seed);
            }
        });
    }

    private static void compare(RandomQueue queue, int seed) {
        UUID intervention = Setting.id();
        store(intervention, queue);
        for (LocalDate day : List.of(RandomQueue.LAST, RandomQueue.LAST.plusDays(4))) {
            assertThat(counted(intervention, day))
                    .as("queue %d on %s: %s", seed, day, queue)
                    .isEqualTo(expected(queue, day));
        }
    }

    /** Id, place, level and rule of each, in order. */
    private static List<String> counted(UUID intervention, LocalDate day) {
        return Database.seenBy(
                "authority:" + HOST,
                """
                select referral_id || ' ' || place || ' ' || level || ' ' || coalesce(rule, '-')
                from queue_order(array(select id from referral where intervention_id = '%s'),
                                 date '%s')
                order by place
                """
                        .formatted(intervention, day));
    }

    private static List<String> expected(RandomQueue queue, LocalDate day) {
        var order = new QueueOrder(queue.rules());
        List<UUID> ids = List.copyOf(order.places(queue.stays(), day).keySet());
        return IntStream.range(0, ids.size())
                .mapToObj(i -> {
                    var standing = order.standing(stay(queue, ids.get(i)), day);
                    PriorityRule rule = standing.rule();
                    return ids.get(i)
                            + " "
                            + (i + 1)
                            + " "
                            + standing.level()
                            + " "
                            + (rule == null ? "-" : rule.code());
                })
                .toList();
    }

    private static Stay stay(RandomQueue queue, UUID id) {
        return queue.stays().stream()
                .filter(stay -> stay.referralId().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static void store(UUID intervention, RandomQueue queue) {
        Database.execute(
                "insert into intervention (id, version, association_id, name, host, state, known_at)"
                        + " values ('%s', 1, '%s', 'x', '%s', 'OPEN', now())"
                                .formatted(intervention, Setting.ASSOCIATION, HOST));
        Database.execute(
                "insert into priority_rules values ('%s', 1, now())".formatted(intervention));
        queue.rules().sets().forEach(set -> store(intervention, set));
        queue.stays().forEach(stay -> store(intervention, stay));
    }

    private static void store(UUID intervention, PriorityRuleSet set) {
        Database.execute(
                "insert into priority_rule_set values ('%s', '%s', 'unit-1', now())"
                        .formatted(intervention, set.validFrom()));
        for (PriorityRule rule : set.rules()) {
            Database.execute(
                    "insert into priority_rule values ('%s', '%s', '%s', '%s', null, '%s', %d, %d, %s)"
                            .formatted(
                                    intervention,
                                    set.validFrom(),
                                    rule.code(),
                                    rule.label(),
                                    rule.kind(),
                                    rule.level(),
                                    rule.afterDays(),
                                    text(rule.group())));
        }
    }

    private static void store(UUID intervention, Stay stay) {
        Database.execute(
                """
                insert into referral (id, version, recorded_at, intervention_id, disclosure_id,
                    waiver_id, edge_id, referring_authority, receiving_authority, state,
                    submitted_on, queued_on, left_queue_on, left_queue_as, enrolment_id)
                values ('%s', 1, now(), '%s', gen_random_uuid(), gen_random_uuid(),
                    gen_random_uuid(), '%s', '%s', '%s', '%s', '%s', %s, %s, gen_random_uuid())
                """
                        .formatted(
                                stay.referralId(),
                                intervention,
                                HOST,
                                HOST,
                                state(stay),
                                stay.submittedOn(),
                                stay.queuedOn(),
                                text(stay.leftOn()),
                                text(stay.leftAs())));
        for (PriorityPeriod period : stay.periods()) {
            Database.execute(
                    "insert into referral_priority values (gen_random_uuid(), 1, '%s', %s, '%s', %s, 'unit-1', null, now())"
                            .formatted(
                                    stay.referralId(),
                                    text(period.group()),
                                    period.from(),
                                    text(period.until())));
        }
    }

    private static String state(Stay stay) {
        return stay.leftAs() == null
                ? "QUEUED"
                : Map.of("ENROLLED", "CLOSED", "WITHDRAWN", "WITHDRAWN", "LAPSED", "LAPSED")
                        .get(stay.leftAs().name());
    }

    private static String text(Object value) {
        return value == null ? "null" : "'" + value + "'";
    }
}
