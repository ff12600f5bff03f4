package se.samspel.deploy.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestClassOrder;
import org.junit.jupiter.api.TestInstance;

/**
 * The main job with every service twice: nothing is done twice, nothing is lost, and whichever
 * instance goes is followed by the other.
 */
@Tag("production")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestClassOrder(ClassOrderer.OrderAnnotation.class)
class ManyInstancesIT {

    private static final int REFERRALS = 400;
    private static final Duration HAND_OVER = Duration.ofSeconds(10);
    private static final String TEAM = "avesta-ame";

    private final LocalStack stack;

    ManyInstancesIT() throws IOException {
        stack =
                new LocalStack(
                        "many-instances",
                        Map.of(
                                // What is due is looked for by both all the time.
                                "SAMSPEL_DEADLINES_EVERY", "1s",
                                "SAMSPEL_YEAR_WHEEL_EVERY", "1s",
                                // A receiver that flaps is tried again within seconds.
                                "SAMSPEL_DELIVERY_RETRIES",
                                        "PT1S,PT2S,PT3S,PT5S,PT10S,PT20S,PT30S,PT60S"));
    }

    @BeforeAll
    void start() throws IOException {
        stack.start("--replicas", "2");
        assertThat(stack.output()).doesNotContain("is started again");
    }

    @BeforeEach
    void allAreThere() {
        LocalStack.until(stack::isReady);
    }

    @AfterAll
    void aStoppedStackLeavesNoProcessBehind() throws IOException, InterruptedException {
        var processes = ChildMark.all(stack.place().state());
        var ports = stack.place().portsByUse().values();

        assertThat(stack.run("stop").exit()).isZero();

        assertThat(processes).hasSize(12).noneMatch(mark -> mark.process().isAlive());
        assertThat(ports).hasSize(18).allMatch(PortHolder::isFree);
    }

    @Test
    void theFiguresAreThePublishedOnes() {
        assertThat(stack.output())
                .contains("matches the published figures")
                .doesNotContain("differs");
    }

    @Test
    void everyInstanceIsListed() throws IOException, InterruptedException {
        var status = stack.run("status");

        assertThat(status.exit()).as(status.output()).isZero();
        assertThat(status.output())
                .contains("proxy", "referral-service-1", "referral-service-2", "kafka")
                .doesNotContain("down");
    }

    @Test
    void theOtherInstancePublishesWithinTenSecondsOfItsLeadersDeath()
            throws IOException, InterruptedException {
        var pushed = new PushedReferrals(stack);
        pushed.begin(3 * REFERRALS);
        LocalStack.until(() -> pushed.done() > REFERRALS / 4);
        var leader = new Leader(stack, Service.REFERRAL).name().orElseThrow();
        var process = stack.process(leader);

        var killed = Instant.now();
        process.signal("KILL");
        await(() -> !process.isAlive());
        var dead = Instant.now();
        await(() -> publishedAfter(dead).isPresent());

        var handOver = Duration.between(killed, publishedAfter(dead).orElseThrow());
        System.out.println("hand-over of the relay of referral-service: " + handOver);
        assertThat(handOver).isLessThan(HAND_OVER);
        assertThat(new Leader(stack, Service.REFERRAL).name())
                .isPresent()
                .hasValueSatisfying(next -> assertThat(next).isNotEqualTo(leader));
        pushed.await();
        LocalStack.until(stack::isSettled);
        var expected = new AuthorityEvents(stack);
        expected.areInEachFeed();
        expected.areInEachTopic();
        assertThat(AuthorityEvents.subjects(expected.of("2120002304.ame")))
                .containsAll(pushed.submitted());
    }

    @Test
    void anInstanceThatIsEndedIsMissedByNoCaller() throws IOException, InterruptedException {
        var url = stack.api(Service.REFERRAL) + "/referrals?limit=1";
        try (var reads = SteadyCalls.reads(stack, TEAM, url)) {
            for (var name : List.of("referral-service-1", "referral-service-2")) {
                var before = reads.answered();
                var process = stack.process(name);
                process.signal("TERM");
                await(() -> !process.isAlive());
                LocalStack.until(() -> stack.lives(name) && stack.isReady());
                assertThat(reads.failures()).isEmpty();
                assertThat(reads.answered()).isGreaterThan(before + 100);
            }
        }
    }

    @Nested
    class WhatIsSentToBoth extends SentToBoth {

        WhatIsSentToBoth() {
            super(stack);
        }
    }

    @Nested
    class WhatIsDue extends DueOnce {

        WhatIsDue() {
            super(stack);
        }
    }

    /** A session began at one instance goes on at the other. */
    @Nested
    class LoginAtThePages extends PagesLogin {

        LoginAtThePages() {
            super(stack);
        }
    }

    /** Leaves another release and its schema. */
    @Nested
    @Order(Integer.MAX_VALUE)
    class AnotherRelease extends RollingUpgrade {

        AnotherRelease() {
            super(stack);
        }
    }

    private Optional<Instant> publishedAfter(Instant when) {
        try (var database = stack.database(Service.REFERRAL.word());
                var select =
                        database.prepareStatement(
                                "select min(published_at) from outbox where published_at > ?")) {
            select.setTimestamp(1, Timestamp.from(when));
            try (var row = select.executeQuery()) {
                row.next();
                return Optional.ofNullable(row.getTimestamp(1)).map(Timestamp::toInstant);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Looks oftener than others wait: what is measured is short. */
    private static void await(BooleanSupplier condition) {
        var deadline = System.nanoTime() + Duration.ofMinutes(1).toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waited too long").isLessThan(deadline);
            Pause.millis(10);
        }
    }
}
