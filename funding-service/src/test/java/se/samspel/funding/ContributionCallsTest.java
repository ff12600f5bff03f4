package se.samspel.funding;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Statements;
import se.samspel.kit.testing.Tokens;

@QuarkusTest
@WithTestResource(SamspelStack.class)
class ContributionCallsTest {

    private static final String CLOSING = "{\"on\":\"2020-02-03\",\"reason\":\"Fel belopp\"}";

    @Inject BookedCalls booked;

    private AnAssociation association;

    @BeforeEach
    void anAssociation() {
        association = AnAssociation.withMembers();
    }

    @Test
    void membersAreCalledOnInFourEqualParts() {
        ACall.contributions(association);
        ACall.decided(association);
        ACall.plan(association, "2", "{\"form\":\"INVOICE\"}")
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("dueDays", contains("2020-01-31", "2020-04-30", "2020-07-31", "2020-10-31"))
                .body("calls", hasSize(12))
                .body(
                        "calls.findAll { it.organisationNumber == '2021005521' }.amountSek",
                        contains(200, 200, 200, 200));
        list("").then().body("items", hasSize(12)).body("items[0].dueOn", equalTo("2020-01-31"));
        list("?organisationNumber=" + AnAssociation.AVESTA + "&year=2020&state=PLANNED")
                .then()
                .body("items.amountSek", contains(100, 100, 100, 100))
                .body("items[0].overdue", equalTo(false));
    }

    @Test
    void withoutDecisionsCallsArePreliminaryOnly() {
        ACall.contributions(association);
        ACall.plan(association, "1", "{\"form\":\"INVOICE\"}")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:samspel:problem:contributions-undecided"))
                .body("missing", contains("budgetAdoption", "stateDecision"));
        ACall.plan(association, "1", "{\"form\":\"REQUISITION\",\"preliminary\":true}")
                .then()
                .statusCode(201)
                .body("preliminary", equalTo(true));
    }

    @Test
    void oneDecisionIsNotEnough() {
        ACall.contributions(association);
        association
                .office()
                .header("If-Match", "\"1\"")
                .body("{\"budgetAdoption\":{\"decidedOn\":\"2019-11-28\",\"reference\":\"§ 5\"}}")
                .put(ACall.year(association) + "/decisions")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"");
        ACall.plan(association, "2", "{\"form\":\"INVOICE\"}")
                .then()
                .statusCode(409)
                .body("missing", contains("stateDecision"));
    }

    @Test
    void finalCallsReplaceThePreliminaryOnesAndTheNextTakesTheDifference() {
        ACall.contributions(association);
        List<String> preliminary =
                ACall.plan(association, "1", "{\"form\":\"INVOICE\",\"preliminary\":true}")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("calls.findAll { it.organisationNumber == '2120002304' }.callId");
        ACall.send(association, preliminary.getFirst()).then().statusCode(200);
        ACall.decided(association);
        association
                .office()
                .header("If-Match", "\"2\"")
                .body("{\"basis\":\"TOTAL\",\"amountSek\":1760}")
                .put(ACall.year(association))
                .then()
                .statusCode(200);
        ACall.plan(association, "3", "{\"form\":\"INVOICE\"}")
                .then()
                .statusCode(201)
                .body(
                        "calls.findAll { it.organisationNumber == '2120002304' }.amountSek",
                        contains(120, 110, 110))
                .body(
                        "calls.findAll { it.organisationNumber == '2321000180' }.amountSek",
                        contains(110, 110, 110, 110));
        list("?state=REPLACED&organisationNumber=2120002304")
                .then()
                .body("items.preliminary", contains(true, true, true));
    }

    @Test
    void aCallIsSentPaidInPartsAndBooked() {
        String call = ACall.planned(association).getFirst();
        ACall.pay(association, call, 100, "").then().statusCode(409);
        ACall.send(association, call)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("state", equalTo("SENT"))
                .body("overdue", equalTo(true));
        String first =
                ACall.pay(association, call, 40, "")
                        .then()
                        .statusCode(201)
                        .header("Location", containsString(ACall.url(call) + "/payments/"))
                        .extract()
                        .path("id");
        read(call).then().body("state", equalTo("SENT")).body("outstandingSek", equalTo(60));
        ACall.pay(association, call, 61, "")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:samspel:problem:payment-amount"));
        ACall.pay(association, call, 60, "").then().statusCode(201);
        read(call).then().body("state", equalTo("PAID")).body("overdue", equalTo(false));
        String reversal = ",\"reverses\":\"" + first + "\"";
        ACall.pay(association, call, -40, reversal).then().statusCode(201);
        ACall.pay(association, call, -40, reversal).then().statusCode(422);
        read(call).then().body("state", equalTo("SENT")).body("paidSek", equalTo(60));
        association
                .office()
                .get(ACall.url(call) + "/payments?total=true")
                .then()
                .body("items.amountSek", contains(40, 60, -40))
                .body("_meta.totalRecords", equalTo(3));
        assertThat(booked.sentBy(association.id())).containsExactly("2120002304 100");
        assertThat(booked.paidTo(association.id()))
                .containsExactly("2120002304 40", "2120002304 60", "2120002304 -40");
    }

    @Test
    void overdueCallsAreListed() {
        List<String> calls = ACall.planned(association);
        list("?overdue=true").then().body("items", empty());
        ACall.send(association, calls.get(1)).then().statusCode(200);
        ACall.send(association, calls.get(0)).then().statusCode(200);
        list("?overdue=true&total=true")
                .then()
                .body("items.id", contains(calls.get(0), calls.get(1)))
                .body("_meta.totalRecords", equalTo(2));
        ACall.pay(association, calls.get(0), 100, "").then().statusCode(201);
        list("?overdue=true").then().body("items.id", contains(calls.get(1)));
        list("?state=LOST").then().statusCode(400);
    }

    @Test
    void whatWasSentIsCreditedByACallBelowZero() {
        List<String> calls = ACall.planned(association);
        ACall.act(association, calls.get(0) + "/credit-note", "1", CLOSING)
                .then()
                .statusCode(409)
                .body("allowedMoves", contains("SEND", "CANCEL", "REPLACE"));
        ACall.send(association, calls.get(0)).then().statusCode(200);
        ACall.pay(association, calls.get(0), 30, "").then().statusCode(201);
        String note =
                ACall.act(association, calls.get(0) + "/credit-note", "3", CLOSING)
                        .then()
                        .statusCode(200)
                        .body("state", equalTo("CREDITED"))
                        .body("outstandingSek", equalTo(0))
                        .body("creditNoteId", notNullValue())
                        .extract()
                        .path("creditNoteId");
        read(note)
                .then()
                .body("amountSek", equalTo(-100))
                .body("outstandingSek", equalTo(-30))
                .body("reverses", equalTo(calls.get(0)));
        assertThat(booked.sentBy(association.id()))
                .containsExactly("2120002304 100", "2120002304 -100");
        ACall.act(association, calls.get(1) + "/cancellation", "1", CLOSING)
                .then()
                .statusCode(200)
                .body("state", equalTo("CANCELLED"))
                .body("reason", equalTo("Fel belopp"));
    }

    @Test
    void aCallIsSentAndPaidOnceHoweverOftenItIsAsked() {
        String call = ACall.planned(association).getFirst();
        String payment = "{\"amountSek\":40,\"paidOn\":\"2020-01-30\",\"bankReference\":\"BG 1\"}";
        for (int i = 0; i < 2; i++) {
            keyed("send")
                    .body("{\"sentOn\":\"2020-01-02\"}")
                    .post(ACall.url(call) + "/sending")
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("SENT"));
            keyed("pay").body(payment).post(ACall.url(call) + "/payments").then().statusCode(201);
        }
        read(call).then().body("paidSek", equalTo(40));
        ACall.send(association, call).then().statusCode(412);
        assertThat(booked.sentBy(association.id())).hasSize(1);
        assertThat(booked.paidTo(association.id())).hasSize(1);
    }

    @Test
    void aPlanIsMadeOnceHoweverOftenItIsAsked() {
        ACall.contributions(association);
        String first = null;
        for (int i = 0; i < 2; i++) {
            String id =
                    keyed("plan")
                            .body("{\"form\":\"INVOICE\",\"preliminary\":true}")
                            .post(ACall.year(association) + "/call-schedules")
                            .then()
                            .statusCode(201)
                            .body("calls", hasSize(12))
                            .extract()
                            .path("id");
            assertThat(first == null ? id : first).isEqualTo(id);
            first = id;
        }
        association
                .office()
                .get(ACall.year(association) + "/call-schedules/" + first)
                .then()
                .statusCode(200)
                .body("preliminary", equalTo(true));
        list("").then().body("items", hasSize(12));
    }

    @Test
    void noPersonStandsInAReference() {
        String call = ACall.planned(association).getFirst();
        ACall.send(association, call).then().statusCode(200);
        association
                .office()
                .body(
                        Map.of(
                                "amountSek",
                                100,
                                "paidOn",
                                "2020-01-30",
                                "bankReference",
                                "från 19811218-9876"))
                .post(ACall.url(call) + "/payments")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:samspel:problem:identity-number-in-text"));
    }

    @Test
    void aListCostsOneSelect() {
        ACall.planned(association);
        assertThat(Statements.during(() -> list("").then().statusCode(200))).hasSize(2);
    }

    private RequestSpecification keyed(String key) {
        return given().auth()
                .oauth2(Tokens.office(association.id()))
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .header("If-Match", "\"1\"");
    }

    private Response read(String call) {
        return association.office().get(ACall.url(call));
    }

    private Response list(String query) {
        return association
                .office()
                .get(AnAssociation.API + association.path() + "/contribution-calls" + query);
    }
}
