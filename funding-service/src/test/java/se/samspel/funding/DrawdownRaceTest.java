package se.samspel.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.math.BigDecimal;
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

/** Two who approve or pay at the same time, over HTTP. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class DrawdownRaceTest {

    private static final String APPROVED = "{\"on\":\"2020-04-20\"}";

    private AnAssociation association;
    private String grant;

    @BeforeEach
    void aGrant() {
        association = AnAssociation.withMembers();
        grant = AnApplication.agreed(association, association.intervention());
    }

    @Test
    void ofTwoApprovalsOfTheLast100000OneIsRefusedAHundredTimesOver() throws Exception {
        ADrawdown.approved(association, grant, "2240000")
                .byOffice(ADrawdown.CASHIER, "payments", ADrawdown.paid())
                .then()
                .statusCode(200);
        ADrawdown waiting = ADrawdown.requested(association, grant, "100000");
        ADrawdown approved = waiting;
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            for (int round = 0; round < 100; round++) {
                ADrawdown next = ADrawdown.requested(association, grant, "100000");
                List<Response> answers = atOnce(two, approval(waiting), approval(next));
                assertThat(answers)
                        .as("round %d", round)
                        .extracting(Response::statusCode)
                        .containsExactlyInAnyOrder(200, 422);
                boolean first = answers.getFirst().statusCode() == 200;
                answers.get(first ? 1 : 0).then().body("type", endsWith("grant-overdrawn"));
                approved = first ? waiting : next;
                waiting = first ? next : waiting;
                assertThat(drawn()).isEqualTo("234000000");
                if (round < 99) {
                    approved.byOffice(
                                    ADrawdown.CONTROLLER,
                                    "revocations",
                                    "{\"on\":\"2020-04-20\",\"reason\":\"Nästa omgång\"}")
                            .then()
                            .statusCode(200);
                }
            }
        }
        approved.byOffice(ADrawdown.CASHIER, "payments", ADrawdown.paid()).then().statusCode(200);
        theLedgerOwesNothingMore();
    }

    private void theLedgerOwesNothingMore() {
        var ledger = new ALedger(association);
        assertThat(ledger.balance("4510", "2019-12-31")).isEqualByComparingTo("2340000");
        assertThat(ledger.balance("2560", "2019-12-31")).isEqualByComparingTo("-2340000");
        assertThat(ledger.balance(ALedger.BANK, "2020-12-31")).isEqualByComparingTo("-2340000");
        assertThat(ledger.balance("2560", "2020-12-31")).isEqualByComparingTo(BigDecimal.ZERO);
    }

    @Test
    void ofTwoPaymentsOfTheSameDrawdownsOneIsRefused() throws Exception {
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            for (int round = 0; round < 20; round++) {
                ADrawdown one = ADrawdown.approved(association, grant, "100");
                ADrawdown other = ADrawdown.approved(association, grant, "100");
                List<Response> answers = atOnce(two, payment(one, other), payment(other, one));
                assertThat(answers)
                        .as("round %d", round)
                        .extracting(Response::statusCode)
                        .containsExactlyInAnyOrder(201, 409);
            }
        }
        assertThat(new ALedger(association).balance(ALedger.BANK, "2020-12-31"))
                .isEqualByComparingTo("-4000");
    }

    private Callable<Response> approval(ADrawdown drawdown) {
        return () -> drawdown.byOffice(ADrawdown.CONTROLLER, "approvals", APPROVED);
    }

    private Callable<Response> payment(ADrawdown one, ADrawdown other) {
        return () ->
                association
                        .office()
                        .header("Samspel-Acting-User", ADrawdown.CASHIER)
                        .body(
                                """
                                {"ids":["%s","%s"],"paidOn":"2020-04-20","bankReference":"1"}\
                                """
                                        .formatted(one.id(), other.id()))
                        .post(AnAssociation.API + association.path() + "/payments");
    }

    private String drawn() {
        return Database.seenBy(
                        "association:" + association.id(),
                        "select drawn_ore from grant_year where grant_id = '%s'".formatted(grant))
                .getFirst();
    }

    private static List<Response> atOnce(
            ExecutorService threads, Callable<Response> one, Callable<Response> other)
            throws Exception {
        var start = new CyclicBarrier(2);
        List<Callable<Response>> works = new ArrayList<>();
        for (Callable<Response> work : List.of(one, other)) {
            works.add(() -> {
                start.await();
                return work.call();
            });
        }
        List<Response> answers = new ArrayList<>();
        for (Future<Response> answer : threads.invokeAll(works)) {
            answers.add(answer.get());
        }
        return answers;
    }
}
