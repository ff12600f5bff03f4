package se.samspel.deploy.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Ten thousand referrals while the broker stands still for a minute, referral-service is killed
 * twice and every webhook receiver flaps: each of the three ways gives each authority all of its
 * events, in order about each referral, and none of another's.
 */
abstract class EventsInOrder {

    private static final int REFERRALS = 10_000;
    private static final long BROKER_STANDS_STILL = TimeUnit.SECONDS.toMillis(60);

    private final LocalStack stack;

    @TempDir Path folder;

    EventsInOrder(LocalStack stack) {
        this.stack = stack;
    }

    @Test
    void everyWayGivesEveryEventInOrderAndNoneForeign() throws IOException, InterruptedException {
        var loaded = stack.run("load", interventionAlone().toString());
        assertThat(loaded.exit()).as(loaded.output()).isZero();
        var pushed = new PushedReferrals(stack);
        try (var hooks = new FlappingHooks(stack, AuthorityEvents.TOLD.keySet())) {
            pushed.begin(REFERRALS);
            disturb(pushed);
            pushed.await();
            LocalStack.until(stack::isSettled);
            var expected = new AuthorityEvents(stack);
            assertThat(expected.foreign()).isZero();
            assertThat(AuthorityEvents.subjects(expected.of("2120002304.ame")))
                    .containsAll(pushed.submitted());
            assertThat(AuthorityEvents.subjects(expected.of("2321000180")))
                    .containsAll(pushed.received());
            expected.areInEachFeed();
            expected.areInEachTopic();
            expected.comeToEachHook(hooks);
        }
    }

    /** The demo's association and what it funds, without its year of persons. */
    private Path interventionAlone() throws IOException {
        var demo = stack.place().home().resolve("deploy/demo/avesta-2019-2020");
        for (var file : List.of("association.json", "interventions.csv", "budget.csv")) {
            Files.copy(demo.resolve(file), folder.resolve(file));
        }
        return folder;
    }

    private void disturb(PushedReferrals pushed) throws InterruptedException {
        LocalStack.until(() -> pushed.done() > REFERRALS / 20);
        stack.kill("referral-service");
        LocalStack.until(() -> pushed.done() > REFERRALS / 10);
        var broker = stack.process(Kafka.NAME);
        broker.signal("STOP");
        try {
            Thread.sleep(BROKER_STANDS_STILL / 3);
            assertThat(pushed.done()).as("calls are under way").isLessThan(REFERRALS);
            stack.kill("referral-service");
            Thread.sleep(BROKER_STANDS_STILL * 2 / 3);
        } finally {
            broker.signal("CONT");
        }
    }
}
