package se.samspel.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samspel.referral.Setting.REGION;
import static se.samspel.referral.Setting.TODAY;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.SamspelStack;

/** How often queue and offers ask the database; it doesn't grow with the queue. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class QueueStatementsTest {

    @Test
    void aLongQueueTakesNoMoreStatementsThanAShortOne() {
        AQueue shorter = queueOf(2);
        AQueue longer = queueOf(6);
        assertThat(Asked.during(() -> longer.shownTo(longer.host)))
                .hasSameSizeAs(Asked.during(() -> shorter.shownTo(shorter.host)))
                .hasSizeLessThanOrEqualTo(7);
        assertThat(Asked.during(() -> longer.shownTo(Calls.as(REGION))))
                .hasSameSizeAs(Asked.during(() -> shorter.shownTo(Calls.as(REGION))))
                .hasSizeLessThanOrEqualTo(8);
    }

    @Test
    void anExplanationTakesNoMoreStatementsForManyThanForFew() {
        String few = last(queueOf(2));
        String many = last(queueOf(6));
        assertThat(Asked.during(() -> explained(many)))
                .hasSameSizeAs(Asked.during(() -> explained(few)))
                .hasSizeLessThanOrEqualTo(10);
    }

    @Test
    void aRoundTakesNoMoreRoundTripsForManyThanForFew() {
        AQueue shorter = queueOf(2);
        AQueue longer = queueOf(6);
        List<String> many = Asked.during(() -> longer.round(longer.host, 6).then().statusCode(201));
        List<String> few =
                Asked.during(() -> shorter.round(shorter.host, 2).then().statusCode(201));
        // The rows themselves go in one batch.
        many.removeIf(sql -> sql.contains("insert into offer"));
        few.removeIf(sql -> sql.contains("insert into offer"));
        assertThat(many).hasSameSizeAs(few).hasSizeLessThanOrEqualTo(15);
    }

    private static AQueue queueOf(int length) {
        AQueue queue = new AQueue();
        for (int i = 0; i < length; i++) {
            queue.joinedBy(REGION, TODAY.minusDays(8 - i));
        }
        return queue;
    }

    private static String last(AQueue queue) {
        List<String> ids = queue.shownTo(queue.host).extract().path("items.referralId");
        return ids.getLast();
    }

    private static void explained(String id) {
        Calls.as(Setting.AME).get("/referrals/" + id + "/rank-changes").then().statusCode(200);
    }
}
