package se.samspel.participant;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.Eventually;
import se.samspel.kit.testing.SamspelStack;

/**
 * A fetch and a withdrawal at the same time: both are halted where they write the access log, each
 * in its own open transaction, and let go together.
 */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class FetchOrderTest {

    @Test
    void aFetchUnderWayIsFinishedBeforeTheWithdrawalIs() throws Exception {
        ACase disclosed = ACase.disclosed();
        CompletableFuture<Integer> fetch;
        CompletableFuture<Integer> withdrawal;
        try (HaltedLog log = HaltedLog.halt()) {
            fetch = HaltedLog.inParallel(() -> fetch(disclosed));
            Eventually.holds(() -> assertThat(waitingForTheLog()).isEqualTo(1));
            withdrawal = HaltedLog.inParallel(() -> withdraw(disclosed));
            Eventually.holds(() -> assertThat(waitingForFetches()).isEqualTo(1));
            assertThat(fetch).isNotDone();
            assertThat(withdrawal).isNotDone();
            assertThat(state(disclosed)).isEqualTo("LIVE");
        }
        assertThat(fetch.get(20, TimeUnit.SECONDS)).isEqualTo(200);
        assertThat(withdrawal.get(20, TimeUnit.SECONDS)).isEqualTo(200);
        assertThat(state(disclosed)).isEqualTo("WITHDRAWN");
        assertThat(fetch(disclosed)).isEqualTo(404);
    }

    @Test
    void aFetchThatBeginsDuringTheWithdrawalIsRefused() throws Exception {
        ACase disclosed = ACase.disclosed();
        CompletableFuture<Integer> fetch;
        CompletableFuture<Integer> withdrawal;
        try (HaltedLog log = HaltedLog.halt()) {
            withdrawal = HaltedLog.inParallel(() -> withdraw(disclosed));
            Eventually.holds(() -> assertThat(waitingForTheLog()).isEqualTo(1));
            fetch = HaltedLog.inParallel(() -> fetch(disclosed));
            Eventually.holds(() -> assertThat(waitingForFetches()).isEqualTo(1));
            // The edge still reads live for all others, and the fetch doesn't go by that.
            assertThat(state(disclosed)).isEqualTo("LIVE");
            assertThat(fetch).isNotDone();
        }
        assertThat(withdrawal.get(20, TimeUnit.SECONDS)).isEqualTo(200);
        assertThat(fetch.get(20, TimeUnit.SECONDS)).isEqualTo(404);
        assertThat(
                        Database.rows(
                                """
                                select id from access_log
                                where operation = 'fetch-disclosure' and '%s' = any (record_ids)\
                                """
                                        .formatted(disclosed.disclosureId)))
                .isEmpty();
    }

    @Test
    void aFetchOfOnePersonWaitsForNoWithdrawalOfAnother() throws Exception {
        ACase disclosed = ACase.disclosed();
        ACase other = ACase.disclosed();
        CompletableFuture<Integer> fetch;
        CompletableFuture<Integer> withdrawal;
        try (HaltedLog log = HaltedLog.halt()) {
            withdrawal = HaltedLog.inParallel(() -> withdraw(other));
            fetch = HaltedLog.inParallel(() -> fetch(disclosed));
            Eventually.holds(() -> assertThat(waitingForTheLog()).isEqualTo(2));
            assertThat(waitingForFetches()).isZero();
        }
        assertThat(withdrawal.get(20, TimeUnit.SECONDS)).isEqualTo(200);
        assertThat(fetch.get(20, TimeUnit.SECONDS)).isEqualTo(200);
    }

    private static int fetch(ACase person) {
        return ACase.read(ACase.AME)
                .get(ACase.API + "/disclosures/" + person.disclosureId)
                .statusCode();
    }

    private static int withdraw(ACase person) {
        return person.withdraw("1", "{}").statusCode();
    }

    private static String state(ACase person) {
        return Database.rows(
                        "select e.state from waiver_edge e join disclosure d on d.edge_id = e.id"
                                + " where d.id = '%s'".formatted(person.disclosureId))
                .getFirst();
    }

    private static int waitingForTheLog() {
        return HaltedLog.waiting("locktype = 'relation' and relation = 'access_log'::regclass");
    }

    private static int waitingForFetches() {
        return HaltedLog.waiting("locktype = 'advisory'");
    }
}
