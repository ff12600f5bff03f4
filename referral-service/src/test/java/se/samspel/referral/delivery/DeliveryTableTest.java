package se.samspel.referral.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samspel.kit.caller.SystemTransaction;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.SamspelStack;

/** What instances that know nothing of each other take, from rows as they may be found. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class DeliveryTableTest {

    @Inject DeliveryTable table;
    @Inject DeliveryUpkeep upkeep;
    @Inject SystemTransaction system;

    private final String authority = "2120002304.t" + UUID.randomUUID().toString().substring(0, 8);
    private final UUID intervention = UUID.randomUUID();
    private final UUID subscription = UUID.randomUUID();

    @BeforeEach
    void aSubscription() {
        Database.execute(
                """
                insert into webhook_subscription (id, version, authority, url, types,
                  intervention_ids, state, created_at, position, data_key_id, data_key, secret,
                  last_millis)
                values ('%s', 1, '%s', 'https://8.8.8.8/', '{}', '{}', 'ENABLED', now(), 0, 'key',
                  '', '', 0)
                """
                        .formatted(subscription, authority));
    }

    @AfterEach
    void nothing() {
        Database.execute("delete from webhook_subscription");
        Database.execute(
                "delete from outbox where topic = 'samspel.authority.%s.v1'".formatted(authority));
        Database.execute(
                "delete from authority_succession where predecessor = '%s'".formatted(authority));
    }

    @Test
    void oneRoundIsGoingOnAtATime() {
        boolean other =
                system.call(() -> {
                    assertThat(table.lead()).isTrue();
                    return CompletableFuture.supplyAsync(() -> system.call(table::lead)).join();
                });
        assertThat(other).isFalse();
        assertThat(system.call(table::lead)).isTrue();
    }

    @Test
    void whatIsTakenIsTakenByNobodyElseUntilItsLeaseHasRunOut() {
        event(1, "a", "first");
        event(2, "b", "second");
        assertThat(taken())
                .extracting(due -> due.event().subject())
                .containsExactlyInAnyOrder("a", "b");
        assertThat(taken()).isEmpty();
        Database.execute(
                "update webhook_delivery set leased_until = now() - interval '1 second'"
                        + " where subject = 'b'");
        assertThat(taken()).extracting(due -> due.event().subject()).containsExactly("b");
    }

    @Test
    void anEventIsLeftWhileAnEarlierOneOfItsSubjectIsOpen() {
        event(1, "a", "first");
        event(2, "a", "second");
        event(3, "b", "third");
        assertThat(taken()).extracting(due -> due.event().type()).containsExactly("first", "third");
        Database.execute("delete from webhook_delivery where type = 'first'");
        assertThat(taken()).extracting(due -> due.event().type()).containsExactly("second");
    }

    @Test
    void aReceiverHasFourCallsAtOnceAndOneWhileItFailsOrIsSlow() {
        for (int i = 1; i <= 6; i++) {
            event(i, "subject-" + i, "fact");
        }
        assertThat(taken()).hasSize(4);
        assertThat(taken()).isEmpty();
        for (String trouble : List.of("failing_since = now()", "last_millis = 2000")) {
            Database.execute("update webhook_delivery set leased_until = null");
            Database.execute(
                    "update webhook_subscription set failing_since = null, last_millis = 0");
            Database.execute("update webhook_subscription set " + trouble);
            assertThat(taken()).as(trouble).hasSize(1);
        }
    }

    @Test
    void nothingIsTakenOfWhoIsDisabledOrWantsPeace() {
        event(1, "a", "fact");
        Database.execute(
                "update webhook_subscription set rests_until = now() + interval '1 minute'");
        assertThat(taken()).isEmpty();
        Database.execute(
                "update webhook_subscription set rests_until = null, state = 'DISABLED',"
                        + " disabled_at = now(), disabled_because = 'OWNER'");
        assertThat(taken()).isEmpty();
        Database.execute(
                "update webhook_subscription set state = 'ENABLED', disabled_at = null,"
                        + " disabled_because = null");
        assertThat(taken()).hasSize(1);
    }

    @Test
    void whatAFilterPassesOverIsNotLookedAtAgain() {
        Database.execute(
                "update webhook_subscription set types = '{wanted}', intervention_ids = '{%s}'"
                        .formatted(intervention));
        event(1, "a", "wanted");
        event(2, "b", "unwanted");
        assertThat(taken()).extracting(due -> due.event().subject()).containsExactly("a");
        assertThat(Database.rows("select position from webhook_subscription")).containsExactly("2");
        Database.execute(
                "update webhook_subscription set intervention_ids = '{%s}'"
                        .formatted(UUID.randomUUID()));
        event(3, "c", "wanted");
        assertThat(taken()).isEmpty();
        assertThat(Database.rows("select position from webhook_subscription")).containsExactly("3");
    }

    @Test
    void thePredecessorsSubscriptionsEndWithItsLog() {
        event(1, authority, "succeeded");
        Database.execute(
                """
                insert into authority_succession
                  (predecessor, version, successor, takes_effect_on, known_at, moved_at, settled_at)
                values ('%s', 1, '2120002304.x', current_date, now(), now(), now())
                """
                        .formatted(authority));
        upkeep.keepUp();
        assertThat(states()).containsExactly("ENABLED");
        assertThat(taken()).hasSize(1);
        upkeep.keepUp();
        assertThat(states()).containsExactly("ENABLED");
        Database.execute("delete from webhook_delivery");
        upkeep.keepUp();
        assertThat(states()).containsExactly("SUCCEEDED");
    }

    private static List<String> states() {
        return Database.rows("select coalesce(disabled_because, state) from webhook_subscription");
    }

    private List<DueDelivery> taken() {
        return system.call(() -> {
            table.takeUp();
            return table.take(64).stream()
                    .sorted(java.util.Comparator.comparing(due -> due.event().subject()))
                    .toList();
        });
    }

    private void event(int position, String subject, String type) {
        Database.execute(
                """
                insert into outbox (id, topic, aggregateid, type, payload, recorded_at,
                  published_at, feed_position)
                values ('%s', 'samspel.authority.%s.v1', '%s', '%s', '{"interventionId":"%s"}',
                  now(), now(), %d)
                """
                        .formatted(
                                UUID.randomUUID(),
                                authority,
                                subject,
                                type,
                                intervention,
                                position));
    }
}
