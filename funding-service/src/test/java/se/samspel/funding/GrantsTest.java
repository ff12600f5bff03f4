package se.samspel.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samspel.funding.grant.GrantRepaid;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.value.Money;

/** What happens to granted money: changed, carried over, repaid, closed. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class GrantsTest {

    private static final String API = AnAssociation.API;

    @Inject BookedGrants booked;
    @Inject Drawing drawing;

    private AnAssociation association;
    private String intervention;
    private String grant;
    private int version;

    @BeforeEach
    void aGrantOf2340000() {
        association = AnAssociation.withMembers();
        intervention = association.intervention();
        grant = AnApplication.agreed(association, intervention);
        version = 1;
    }

    @Test
    void aNewDecisionMovesMoneyAndTheBudgetFollows() {
        act("changes", change(2_200_000, 2021, 100_000))
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("number", equalTo(2))
                .body("decision.reference", equalTo("§ 31/2020"))
                .body("validTo", equalTo("2021-12-31"))
                .body("years.grantedSek", contains(2200000, 100000));
        budget(2020, 2200000);
        budget(2021, 100000);
        association
                .office()
                .get(API + "/grants/" + grant + "/versions")
                .then()
                .statusCode(200)
                .body("items.number", contains(1, 2))
                .body("items[0].amounts", hasSize(3))
                .body("items[1].amounts", hasSize(2));
        assertThat(booked.of(UUID.fromString(grant)))
                .extracting(event -> event.year() + ":" + event.amount().ore())
                .containsExactly("2020:234000000", "2020:-14000000", "2021:10000000");
    }

    @Test
    void aBudgetThatTheOfficeHasSetDoesNotFollow() {
        association
                .office()
                .header("If-Match", "\"1\"")
                .body("{\"lines\":[{\"costCategory\":\"OVRIGT\",\"budgetSek\":7}]}")
                .put(API + "/interventions/" + intervention + "/budgets/2020")
                .then()
                .statusCode(200);
        act("changes", change(2_200_000, 2021, 100_000)).then().statusCode(200);
        budget(2020, 7);
        budget(2021, 100000);
    }

    @Test
    void aGrantIsNotLoweredBelowWhatWasDrawn() {
        drawing.draw(grant, 2020, 2_200_001);
        problem(act("changes", change(2_200_000, 2021, 1)), "grant-below-used");
        act("changes", change(2_200_001, 2021, 1)).then().statusCode(200);
        problem(act("changes", change(2_200_001, 2021, 1)), "grant-unchanged");
    }

    @Test
    void whatAYearLeftIsCarriedOverOnce() {
        drawing.draw(grant, 2020, 2_200_000);
        problem(act("carry-overs", carryOver("140000.01")), "grant-overdrawn");
        act("carry-overs", carryOver("140000"))
                .then()
                .statusCode(200)
                .body("years.carriedSek", contains(-140000, 140000))
                .body("years.remainingSek", contains(0, 140000))
                .body("carryOvers[0].toYear", equalTo(2021))
                .body("validTo", equalTo("2021-12-31"));
        problem(act("carry-overs", carryOver("1")), "grant-overdrawn");
        assertThat(booked.carriedOverOf(UUID.fromString(grant)))
                .extracting("fromYear", "amount")
                .containsExactly(tuple(2020, Money.ofOre(14_000_000)));
        // Nothing of it has a cost category.
        association
                .office()
                .get(API + "/interventions/" + intervention + "/budgets/2021")
                .then()
                .statusCode(404);
    }

    @Test
    void unusedMoneyComesBackAndTheGrantIsClosed() {
        drawing.draw(grant, 2020, 2_300_000);
        problem(close(), "grant-not-settled");
        act("repayments", repayment("40000", "REMAINING"))
                .then()
                .statusCode(200)
                .body("years[0].remainingSek", equalTo(0));
        problem(act("repayments", repayment("2300000.01", "DRAWN")), "grant-not-drawn");
        String undue =
                "{\"year\":2020,\"amountSek\":1,\"source\":\"DRAWN\",\"decidedOn\":\"2021-01-20\"}";
        act("repayments", undue)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/dueOn"));
        String repayment =
                act("repayments", repayment("75000", "DRAWN"))
                        .then()
                        .statusCode(200)
                        .body("years[0].drawnSek", equalTo(2225000))
                        .body("years[0].repaidSek", equalTo(115000))
                        .body("years[0].remainingSek", equalTo(0))
                        .extract()
                        .path("repayments[1].id");
        problem(close(), "repayment-open");
        String payments = "repayments/" + repayment + "/payments";
        act(payments, "{\"paidOn\":\"2021-02-25\"}")
                .then()
                .statusCode(200)
                .body("repayments[1].paidOn", equalTo("2021-02-25"));
        problem(act(payments, "{\"paidOn\":\"2021-02-25\"}"), "paid-already");
        act("repayments/" + UUID.randomUUID() + "/payments", "{\"paidOn\":\"2021-02-25\"}")
                .then()
                .statusCode(404);
        close().then().statusCode(200).body("state", equalTo("CLOSED"));
        act("changes", change(2_400_000, 2021, 1)).then().statusCode(409);
        assertThat(booked.repaidOf(UUID.fromString(grant)))
                .extracting(GrantRepaid::stage)
                .containsExactly(
                        GrantRepaid.Stage.DECIDED,
                        GrantRepaid.Stage.DECIDED,
                        GrantRepaid.Stage.PAID);
    }

    @Test
    void aClosedInterventionSaysWhatIsLeft() {
        drawing.draw(grant, 2020, 2_265_000);
        String url = API + "/interventions/" + intervention;
        association.office().get(url + "/closing").then().statusCode(404);
        association
                .office()
                .header("If-Match", "\"1\"")
                .body("{\"closedOn\":\"2020-12-31\",\"reason\":\"Projektperioden är slut\"}")
                .post(url + "/closing")
                .then()
                .statusCode(200)
                .body("state", equalTo("CLOSED"))
                .body("unsettled.grantId", contains(grant))
                .body("unsettled[0].remainingSek", equalTo(75000));
        association
                .office()
                .get(url)
                .then()
                .body("state", equalTo("CLOSED"))
                .body("endsOn", equalTo("2020-12-31"))
                .body("closingReason", equalTo("Projektperioden är slut"));
        act("repayments", repayment("75000", "REMAINING")).then().statusCode(200);
        association.office().get(url + "/closing").then().body("unsettled", hasSize(0));
        AnApplication.host()
                .body(AnApplication.ASKED)
                .post(url + "/applications")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:samspel:problem:intervention-closed"));
    }

    private void budget(int year, int first) {
        association
                .office()
                .get(API + "/interventions/" + intervention + "/budgets/" + year)
                .then()
                .statusCode(200)
                .body("lines[0].budgetSek", equalTo(first));
    }

    private static String change(int first, int secondYear, int second) {
        return """
        {"decision":{"decidedOn":"2020-06-11","reference":"§ 31/2020"},
         "amounts":[{"year":2020,"costCategory":"PERSONAL","amountSek":%d},
                    {"year":%d,"costCategory":"PERSONAL","amountSek":%d}]}\
        """
                .formatted(first, secondYear, second);
    }

    private static String carryOver(String sek) {
        return """
        {"fromYear":2020,"amountSek":%s,
         "decision":{"decidedOn":"2020-12-10","reference":"§ 58/2020"}}\
        """
                .formatted(sek);
    }

    private static String repayment(String sek, String source) {
        return """
        {"year":2020,"amountSek":%s,"source":"%s","decidedOn":"2021-01-20","dueOn":"2021-02-28"}\
        """
                .formatted(sek, source);
    }

    private Response close() {
        return act("closings", "{\"closedOn\":\"2021-03-01\"}");
    }

    private Response act(String act, String body) {
        Response response =
                association
                        .office()
                        .header("Samspel-Acting-User", "ekonom-1")
                        .header("If-Match", "\"" + version + "\"")
                        .body(body)
                        .post(API + "/grants/" + grant + "/" + act);
        if (response.statusCode() == 200) {
            version = response.jsonPath().getInt("version");
        }
        return response;
    }

    private static void problem(Response response, String code) {
        response.then().statusCode(422).body("type", equalTo("urn:samspel:problem:" + code));
    }
}
