package se.samspel.kit.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.SamspelStack;

/** What a restored database forgets of topics that are made anew; each case is rolled back. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class ForgetTopicsTest {

    private static final String PARKED =
            """
            insert into parked_record (topic, partition, record_offset, reason, parked_at)
            values ('samspel.funding.v1', 0, 7, 'no-version', now())
            """;
    private static final String ORDERS =
            """
            delete from upkeep_order;
            insert into upkeep_order (id, work, state, reached, ordered_at, ended_at)
            values (gen_random_uuid(), 'REPUBLISH', 'DONE', null, now(), now()),
                   (gen_random_uuid(), 'REPUBLISH', 'RUNNING', 'half', now(), null),
                   (gen_random_uuid(), 'REWRAP_DATA_KEYS', 'RUNNING', 'half', now(), null)
            """;
    private static final String FORGET = "select forget_topics()";

    @Test
    void aPlaceInATopicThatWasMeansNothing() {
        assertThat(Database.rolledBack(List.of(PARKED), "select reason from parked_record"))
                .isNotEmpty();
        assertThat(Database.rolledBack(List.of(PARKED, FORGET), "select reason from parked_record"))
                .isEmpty();
    }

    @Test
    void whatWasToldHalfIsNotTakenUpAtItsHalf() {
        var left =
                Database.rolledBack(
                        List.of(ORDERS, FORGET),
                        "select work || ' ' || state from upkeep_order order by work");

        assertThat(left).containsExactly("REPUBLISH DONE", "REWRAP_DATA_KEYS RUNNING");
    }
}
