package se.samspel.funding;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Statements;
import se.samspel.kit.testing.Tokens;

/** A merger is completed once and whole, or not at all. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class MergerCompletionTest {

    private static final String API = AnAssociation.API;

    private TwoAssociations two;
    private AMerger merger;

    @BeforeEach
    void anAcceptedMerger() {
        two = TwoAssociations.readyToMerge();
        merger = AMerger.accepted(two.north, two.south);
    }

    @Test
    void ofTwoCompletionsAtOnceOneWins() throws Exception {
        var start = new CyclicBarrier(2);
        List<Callable<Response>> works = new ArrayList<>();
        for (String user : List.of("ordforande-2", "ordforande-3")) {
            works.add(() -> {
                start.await();
                return merger.complete(user);
            });
        }
        List<Integer> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            for (Future<Response> answer : threads.invokeAll(works)) {
                answers.add(answer.get().statusCode());
            }
        }
        assertThat(answers).contains(200).containsAnyOf(409, 412);
        assertThat(
                        rows(
                                "select count(*) from voucher where source_kind = 'merger' and source_id = '"
                                        + merger.id()
                                        + "'"))
                .isEqualTo("2");
        two.bothBalance();
    }

    @Test
    void theSameRequestAgainIsAnsweredAndNotDoneAgain() {
        String key = "completion-" + merger.id();
        for (String replayed : new String[] {null, "true"}) {
            Response answer =
                    given().auth()
                            .oauth2(Tokens.office(two.south.id()))
                            .contentType("application/json")
                            .header("Idempotency-Key", key)
                            .header("Samspel-Acting-User", AMerger.COMPLETER)
                            .header("If-Match", "\"2\"")
                            .post(merger.url() + "/completions");
            answer.then().statusCode(200).body("state", equalTo("COMPLETED"));
            assertThat(answer.header("Idempotency-Replayed")).isEqualTo(replayed);
        }
    }

    @Test
    void whatStandsInTheWayIsToldAndNothingIsDone() {
        ADrawdown.approved(two.north, two.grant, "100");
        AnApplication.submitted(two.north, two.intervention);
        merger.preview(two.south)
                .then()
                .body("hindered", equalTo(true))
                .body("obstacles.code", contains("DRAWDOWN_OPEN", "APPLICATION_OPEN"));
        List<String> before = state();
        merger.complete(AMerger.COMPLETER)
                .then()
                .statusCode(409)
                .body("type", endsWith("merger-hindered"))
                .body("obstacles", containsInAnyOrder("DRAWDOWN_OPEN", "APPLICATION_OPEN"));
        assertThat(state()).isEqualTo(before);
    }

    @Test
    void aReceivingLedgerWithoutTheAccountsHindersUntilTheyAreThere() {
        AnAssociation west = AnAssociation.registered();
        merger.withdraw(two.south, 2).then().statusCode(200);
        AMerger other = AMerger.accepted(two.north, west);
        other.preview(two.north)
                .then()
                .body("obstacles.code", contains("ACCOUNT_MISSING"))
                .body("obstacles[0].about", contains("1940", "2010", "2560"));
        new ALedger(west).booked("2020-05-01", ALedger.BANK, ALedger.INCOME, "1");
        other.complete(AMerger.COMPLETER).then().statusCode(200);
        west.office()
                .get(API + west.path() + "/members?limit=100")
                .then()
                .body("items.size()", equalTo(4));
    }

    @Test
    void oneThatFailsAtItsEndLeavesNothing() {
        List<String> before = state();
        String id = two.north.id();
        Database.execute(
                """
                create function fail_%1$s() returns trigger language plpgsql as $$
                begin raise exception 'no'; end $$;
                create trigger fail_%1$s before update on association for each row
                  when (new.id = '%1$s') execute function fail_%1$s()\
                """
                        .formatted(id));
        try {
            merger.complete(AMerger.COMPLETER).then().statusCode(500);
        } finally {
            Database.execute(
                    "drop trigger fail_%1$s on association; drop function fail_%1$s()"
                            .formatted(id));
        }
        assertThat(state()).isEqualTo(before);
        merger.complete(AMerger.COMPLETER).then().statusCode(200);
    }

    /** How many rows each association has in every table, and where the merger stands. */
    private List<String> state() {
        List<String> state = new ArrayList<>();
        for (String table :
                Database.rows(
                        "select name from association_table where scope is not null order by 1")) {
            for (AnAssociation each : List.of(two.north, two.south)) {
                String column =
                        table.equals("association")
                                ? "id"
                                : table.equals("esf_programme_period") ? "scope" : "association_id";
                state.add(
                        table
                                + " "
                                + rows(
                                        "select md5(string_agg(t::text, ',' order by t::text)) from"
                                                + " %s t where %s = '%s'"
                                                        .formatted(table, column, each.id())));
            }
        }
        return state;
    }

    @Test
    void moreInterventionsCostNoMoreStatementsThanToTellOfThem() {
        List<String> one = completing(merger);
        two = TwoAssociations.readyToMerge();
        for (int i = 0; i < 3; i++) {
            two.north.intervention();
        }
        merger = AMerger.accepted(two.north, two.south);
        assertThat(completing(merger)).hasSameSizeAs(one);
        assertThat(one.size()).isLessThan(70);
    }

    private static List<String> completing(AMerger merger) {
        return Statements.during(() -> merger.complete(AMerger.COMPLETER).then().statusCode(200))
                .stream()
                .filter(sql -> !sql.contains("insert into outbox"))
                .toList();
    }

    private static String rows(String sql) {
        return Database.rows(sql).getFirst();
    }
}
