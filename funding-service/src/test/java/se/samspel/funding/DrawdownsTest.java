package se.samspel.funding;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static se.samspel.funding.ADrawdown.CASHIER;
import static se.samspel.funding.ADrawdown.CONTROLLER;
import static se.samspel.funding.ADrawdown.body;
import static se.samspel.funding.ADrawdown.host;
import static se.samspel.funding.ADrawdown.paid;
import static se.samspel.funding.ADrawdown.reasoned;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Tokens;

/** A host draws granted money, net of VAT; the office approves, returns, revokes and pays (M9). */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class DrawdownsTest {

    private static final String API = AnAssociation.API;
    private static final String APPROVED = "{\"on\":\"2020-04-14\"}";

    private AnAssociation association;
    private String intervention;
    private String grant;

    @BeforeEach
    void aGrant() {
        association = AnAssociation.withMembers();
        intervention = association.intervention();
        grant = AnApplication.agreed(association, intervention);
    }

    @Test
    void theHostIsPaidNetOfVat() {
        String asked =
                body("555000")
                        .replace(
                                "\"lines\":[",
                                """
                                "lines":[{"costCategory":"LOKALER","grossSek":10937.5,
                                          "vatSek":2187.5,"netSek":8750},\
                                """);
        Response requested = ADrawdown.request(host(), grant, asked);
        requested
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .header("Location", containsString("/drawdowns/"))
                .body("state", equalTo("REQUESTED"))
                .body("host", equalTo(AnAssociation.HOST))
                .body("requestedBy", equalTo("HOST"))
                .body("interventionId", equalTo(intervention))
                .body("lines.costCategory", contains("PERSONAL", "LOKALER"))
                .body("grossSek", equalTo(565937.5f))
                .body("vatSek", equalTo(2187.5f))
                .body("netSek", equalTo(563750))
                .body("findings", empty())
                .body("allowedMoves", contains("WITHDRAW"))
                .body("moves.move", contains("REQUEST"))
                .body("moves[0].actingUser", nullValue());
        remaining(2340000);
        ADrawdown drawdown = ADrawdown.approved(association, grant, "563750");
        remaining(2340000 - 563750);
        drawdown.byOffice(CASHIER, "payments", paid())
                .then()
                .statusCode(200)
                .header("ETag", "\"3\"")
                .body("state", equalTo("PAID"))
                .body("paymentId", notNullValue())
                .body("paidOn", equalTo("2020-04-20"))
                .body("bankReference", equalTo("BG 17"))
                .body("allowedMoves", empty())
                .body("moves.move", contains("REQUEST", "APPROVE", "PAY"))
                .body("moves.actingUser", contains(ADrawdown.HANDLER, CONTROLLER, CASHIER));
        drawdown.readBy(host())
                .then()
                .statusCode(200)
                .body("state", equalTo("PAID"))
                .body("bankReference", equalTo("BG 17"))
                .body("moves[1].actingUser", nullValue());
        remaining(2340000 - 563750);
    }

    @Test
    void moreThanWhatRemainsIsAFindingAtTheRequestAndRefusedAtTheApproval() {
        ADrawdown drawdown = ADrawdown.requested(association, grant, "2340000.01");
        drawdown.readBy(association.office())
                .then()
                .body("findings", contains("EXCEEDS_REMAINING"));
        refused(drawdown.byOffice(CONTROLLER, "approvals", APPROVED), 422, "grant-overdrawn");
        drawdown.readBy(association.office()).then().body("state", equalTo("REQUESTED"));
        remaining(2340000);
        ADrawdown.approved(association, grant, "2340000");
        remaining(0);
    }

    @Test
    void aSecondDrawdownForSomeOfTheSameDaysIsAFinding() {
        ADrawdown first = ADrawdown.requested(association, grant, "1");
        String next = body("1").replace("03-31", "04-30").replace("01-01", "03-31");
        ADrawdown.request(host(), grant, next)
                .then()
                .statusCode(201)
                .body("findings", contains("OVERLAPPING_PERIOD"));
        ADrawdown.request(host(), grant, next.replace("03-31", "05-01").replace("04-30", "05-31"))
                .then()
                .statusCode(201)
                .body("findings", empty());
        first.byHost("withdrawals", APPROVED).then().statusCode(200);
        ADrawdown.request(host(), grant, body("1").replace("03-31", "02-29"))
                .then()
                .statusCode(201)
                .body("findings", empty());
    }

    @Test
    void whatIsReturnedIsChangedAndAskedForAgain() {
        ADrawdown drawdown = ADrawdown.requested(association, grant, "2400000");
        drawdown.byOffice(CONTROLLER, "returns", reasoned())
                .then()
                .statusCode(200)
                .body("state", equalTo("RETURNED"))
                .body("moves[1].reason", equalTo("Hyran saknar underlag"));
        String changed = body("400000").replace("2020-04-06", "2020-04-16");
        refused(
                drawdown.byHost("requests", changed.replace("04-16", "04-14")),
                422,
                "move-before-earlier");
        drawdown.byHost("requests", changed.replace("PERSONAL", "OVRIGT"))
                .then()
                .statusCode(200)
                .header("ETag", "\"3\"")
                .body("state", equalTo("REQUESTED"))
                .body("requestedOn", equalTo("2020-04-16"))
                .body("lines.costCategory", contains("OVRIGT"))
                .body("netSek", equalTo(400000))
                .body("findings", empty());
        refused(drawdown.byHost("requests", changed), 409, "illegal-state");
    }

    @Test
    void whoApprovesHasNeitherAskedNorPays() {
        Response byOffice =
                ADrawdown.request(
                        association.office().header("Samspel-Acting-User", CONTROLLER),
                        grant,
                        body("100"));
        byOffice.then()
                .statusCode(201)
                .body("requestedBy", equalTo("OFFICE"))
                .body("allowedMoves", contains("WITHDRAW", "RETURN", "REJECT", "APPROVE"));
        String url = API + "/drawdowns/" + byOffice.path("id") + "/approvals";
        association
                .office()
                .header("Samspel-Acting-User", "Controller-1")
                .header("If-Match", "\"1\"")
                .body(APPROVED)
                .post(url)
                .then()
                .statusCode(422)
                .body("type", endsWith("four-eyes"));
        ADrawdown drawdown = ADrawdown.approved(association, grant, "100");
        refused(drawdown.byOffice(CONTROLLER, "payments", paid()), 422, "four-eyes");
        drawdown.byOffice(CASHIER, "payments", paid()).then().statusCode(200);
    }

    @Test
    void aRevokedApprovalGivesTheGrantItsMoneyBack() {
        ADrawdown drawdown = ADrawdown.approved(association, grant, "2340000");
        refused(drawdown.byHost("withdrawals", reasoned()), 400, "malformed-request");
        refused(drawdown.byHost("withdrawals", "{\"on\":\"2020-04-15\"}"), 409, "illegal-state");
        drawdown.byOffice(CONTROLLER, "revocations", reasoned())
                .then()
                .statusCode(200)
                .body("state", equalTo("REVOKED"));
        remaining(2340000);
        refused(drawdown.byOffice(CASHIER, "payments", paid()), 409, "illegal-state");
    }

    @Test
    void aRejectedDrawdownIsDoneWith() {
        ADrawdown drawdown = ADrawdown.requested(association, grant, "100");
        drawdown.byOffice(CONTROLLER, "rejections", reasoned())
                .then()
                .statusCode(200)
                .body("state", equalTo("REJECTED"))
                .body("allowedMoves", empty());
        refused(drawdown.byHost("requests", body("100")), 409, "illegal-state");
    }

    @Test
    void onlyWhatTheGrantIsForIsAskedFor() {
        Map<String, String> wrong =
                Map.of(
                        body("1").replace("2020-01-01", "2019-12-31"), "period-outside-grant",
                        body("1").replace("2020-03-31", "2021-01-01"), "period-outside-grant",
                        body("1").replace("2020-03-31", "2019-12-31"), "ends-before-it-begins",
                        body("1").replace("2020", "2018"), "period-outside-grant",
                        body("0"), "nothing-asked",
                        body("1,\"grossSek\":1.01"), "net-unfit",
                        body("1").replace("2020-04-06", "2999-04-06"), "future-act-date",
                        body("1").replace("Faktura 4711", "19121212-1212"),
                                "identity-number-in-text");
        wrong.forEach(
                (asked, problem) -> refused(ADrawdown.request(host(), grant, asked), 422, problem));
        refused(
                ADrawdown.request(
                        AnApplication.applying(AnAssociation.FK)
                                .header("Samspel-Acting-User", "handlaggare-2"),
                        grant,
                        body("1")),
                422,
                "not-host");
    }

    @Test
    void aRepeatedRequestAsksOnce() {
        String id = repeated(null).path("id");
        repeated("true").then().body("id", equalTo(id));
        list("grantId=" + grant).body("items.id", contains(id));
    }

    private Response repeated(String replayed) {
        Response response =
                given().auth()
                        .oauth2(Tokens.authority(AnAssociation.HOST, "funding.read funding.apply"))
                        .contentType("application/json")
                        .header("Idempotency-Key", "drawdown-" + grant)
                        .header("Samspel-Acting-User", ADrawdown.HANDLER)
                        .body(body("100"))
                        .post(API + "/grants/" + grant + "/drawdowns");
        response.then().statusCode(201).header("Idempotency-Replayed", equalTo(replayed));
        return response;
    }

    @Test
    void drawdownsAreListedByGrantInterventionHostAndState() {
        ADrawdown asked = ADrawdown.requested(association, grant, "1");
        ADrawdown approved = ADrawdown.approved(association, grant, "2");
        List<String> both = List.of(asked.id(), approved.id());
        for (String of :
                List.of(
                        "grantId=" + grant,
                        "interventionId=" + intervention,
                        "host=" + AnAssociation.HOST,
                        "total=true")) {
            list(of).body("items.id", equalTo(both));
        }
        list("state=APPROVED").body("items.id", contains(approved.id()));
        list("limit=1&total=true&grantId=" + grant)
                .body("items", hasSize(1))
                .body("_meta.totalRecords", equalTo(2))
                .body("_links.next", containsString("page=2"));
        list("host=" + AnAssociation.FK).body("items", empty());
        association.office().get(API + "/drawdowns?state=X").then().statusCode(400);
    }

    private ValidatableResponse list(String query) {
        return association.office().get(API + "/drawdowns?" + query).then().statusCode(200);
    }

    private void remaining(int sek) {
        association
                .office()
                .get(API + "/grants/" + grant)
                .then()
                .body("years[0].remainingSek", equalTo(sek));
    }

    private static void refused(Response response, int status, String problem) {
        response.then().statusCode(status).body("type", endsWith(problem));
    }
}
