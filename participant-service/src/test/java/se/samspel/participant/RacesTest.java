package se.samspel.participant;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.SamspelStack;

/**
 * Two callers at the same moment, fifty times over: one wins, the other is told, nothing breaks.
 */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class RacesTest {

    private static final int ROUNDS = 50;

    @Test
    void ofTwoEnrolmentsFromOneReferralOneWins() throws Exception {
        for (ACase accepted : cases(RacesTest::accepted)) {
            List<Integer> statuses =
                    race(
                            () -> accepted.tryEnrolling(ACase.STARTED),
                            () -> accepted.tryEnrolling(ACase.STARTED));
            assertThat(statuses).containsExactlyInAnyOrder(201, 409);
            assertThat(states(accepted)).hasSize(1);
        }
    }

    @Test
    void ofTwoWithdrawalsOneWins() throws Exception {
        for (ACase waived : cases(RacesTest::waived)) {
            List<Integer> statuses =
                    race(() -> waived.withdraw("1", "{}"), () -> waived.withdraw("1", "{}"));
            assertOneWon(statuses);
            assertThat(
                            Database.rows(
                                    """
                                    select h.state from waiver_edge_history h
                                      join waiver_edge e on e.id = h.edge_id
                                      where e.waiver_id = '%s' and h.state = 'WITHDRAWN'\
                                    """
                                            .formatted(waived.waiverId)))
                    .hasSize(edges(waived));
        }
    }

    @Test
    void ofAnExitAndACorrectionOneWins() throws Exception {
        for (ACase enrolled : cases(() -> accepted().enrol())) {
            List<Integer> statuses =
                    race(
                            () ->
                                    enrolled.end(
                                            "1", "\"exitReason\":\"OVRIGT\",\"earlyDropout\":true"),
                            () -> enrolled.correct("1"));
            assertOneWon(statuses);
            assertThat(states(enrolled))
                    .containsExactly(statuses.getFirst() == 200 ? "ENDED 2" : "CORRECTED 2");
        }
    }

    /** The other met the new version, or the change itself. */
    private static void assertOneWon(List<Integer> statuses) {
        assertThat(statuses).containsOnlyOnce(200).allMatch(List.of(200, 409, 412)::contains);
    }

    private static List<String> states(ACase of) {
        return Database.rows(
                "select state || ' ' || version from enrolment where referral_id = '%s'"
                        .formatted(of.referralId));
    }

    private static int edges(ACase of) {
        return Database.rows(
                        "select id from waiver_edge where waiver_id = '%s'".formatted(of.waiverId))
                .size();
    }

    private static ACase waived() {
        return ACase.registered(GeneratedNumbers.next(), "NONE").waive("\"CASE_STATUS\"");
    }

    private static ACase accepted() {
        return ACase.registered(GeneratedNumbers.next(), "NONE")
                .waive("\"CASE_STATUS\",\"QUEUE\",\"OUTCOME\"")
                .disclose()
                .refer("ACCEPTED")
                .awaitReferral("ACCEPTED");
    }

    /** Made several at a time, since each waits for its events. */
    private static List<ACase> cases(Supplier<ACase> one) throws Exception {
        try (var pool = Executors.newFixedThreadPool(6)) {
            Callable<ACase> make = one::get;
            return all(pool.invokeAll(Stream.generate(() -> make).limit(ROUNDS).toList()));
        }
    }

    /** The statuses of both calls, let go at once. */
    private static List<Integer> race(Callable<Response> one, Callable<Response> other)
            throws Exception {
        var start = new CyclicBarrier(2);
        Function<Callable<Response>, Callable<Integer>> ready =
                call ->
                        () -> {
                            start.await();
                            return call.call().statusCode();
                        };
        try (var pool = Executors.newFixedThreadPool(2)) {
            return all(pool.invokeAll(List.of(ready.apply(one), ready.apply(other))));
        }
    }

    private static <T> List<T> all(List<Future<T>> futures) throws Exception {
        List<T> values = new ArrayList<>();
        for (Future<T> future : futures) {
            values.add(future.get());
        }
        return values;
    }
}
