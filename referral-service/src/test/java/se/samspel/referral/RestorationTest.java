package se.samspel.referral;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.EventContract;
import se.samspel.kit.testing.SamspelStack;

/** What every feed says after the databases went back to a moment; each case is rolled back. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class RestorationTest {

    private static final String KNOWN =
            """
            delete from outbox;
            delete from authority_topic;
            insert into authority_topic (authority, created_at)
            values ('2120002304.ame', now()), ('2120002304.old', now()), ('2321000180', now());
            insert into authority_succession
              (predecessor, version, successor, takes_effect_on, known_at, moved_at)
            values ('2120002304.old', 1, '2120002304.ame', '2026-11-01', now(), now())
            """;

    private static final String TELL = "select tell_restored('2026-11-22T10:30:00.25+01:00')";

    @Test
    void everyAuthorityIsToldOnceExceptWhoHasCeased() {
        var told =
                told(
                        "select aggregateid || ' ' || topic from outbox"
                                + " where published_at is null order by aggregateid");

        assertThat(told)
                .containsExactly(
                        "2120002304.ame samspel.authority.2120002304.ame.v1",
                        "2321000180 samspel.authority.2321000180.v1");
    }

    @Test
    void whatIsToldIsWhatTheContractSays() {
        var payload = told("select payload from outbox where aggregateid = '2120002304.ame'");

        assertThat(payload)
                .containsExactly(
                        "{\"authority\" : \"2120002304.ame\","
                                + " \"restoredTo\" : \"2026-11-22T09:30:00.250Z\"}");
        EventContract.own()
                .describes(
                        "samspel.authority.2120002304.ame.v1",
                        "se.samspel.feed.restored.v1",
                        payload.getFirst());
    }

    @Test
    void whatIsToldHasItsPlaceBehindAllThatWereEverGiven() {
        String since = "update outbox set feed_position = feed_position + 100000";
        var places =
                Database.rolledBack(
                        List.of(KNOWN, TELL, since, TELL),
                        "select feed_position from outbox where published_at is not null"
                                + " order by feed_position");

        assertThat(places.stream().map(Long::valueOf))
                .hasSize(2)
                .doesNotHaveDuplicates()
                .allMatch(place -> place > 1_700_000_000_000L);
    }

    @Test
    void everyTopicIsAskedForAgain() {
        assertThat(told("select authority from authority_topic where created_at is null"))
                .hasSize(3);
    }

    private static List<String> told(String query) {
        return Database.rolledBack(List.of(KNOWN, TELL), query);
    }
}
