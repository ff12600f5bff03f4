package se.samspel.funding;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static se.samspel.funding.ADrawdown.CASHIER;
import static se.samspel.funding.ADrawdown.CONTROLLER;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Tokens;

/** What is to be paid, and several drawdowns paid by one transfer. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class PaymentsTest {

    private AnAssociation association;
    private ALedger ledger;
    private String intervention;
    private String grant;

    @BeforeEach
    void aGrant() {
        association = AnAssociation.withMembers();
        ledger = new ALedger(association);
        intervention = association.intervention();
        grant = AnApplication.agreed(association, intervention);
    }

    @Test
    void theListHoldsWhatIsApprovedAndNotPaidByHostWithSums() {
        ADrawdown.requested(association, grant, "5");
        ADrawdown paid = ADrawdown.approved(association, grant, "7");
        paid.byOffice(CASHIER, "payments", ADrawdown.paid()).then().statusCode(200);
        ADrawdown first = ADrawdown.approved(association, grant, "100.5");
        ADrawdown second = ADrawdown.approved(association, grant, "200");
        list("application/json")
                .then()
                .statusCode(200)
                .body("complete", equalTo(true))
                .body("totalSek", equalTo(300.5f))
                .body("hosts.host", equalTo(List.of(AnAssociation.HOST)))
                .body("hosts[0].sumSek", equalTo(300.5f))
                .body("hosts[0].drawdowns.id", equalTo(List.of(first.id(), second.id())))
                .body("hosts[0].drawdowns[0].approvedOn", equalTo("2020-04-14"));
    }

    @Test
    void theListIsReadAsCsvTooAndHoldsNoFormulas() {
        String asked = ADrawdown.body("100.5").replace("Faktura 4711", "=1+1");
        String id =
                ADrawdown.request(ADrawdown.host(), grant, asked)
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        association
                .office()
                .header("Samspel-Acting-User", CONTROLLER)
                .header("If-Match", "\"1\"")
                .body("{\"on\":\"2020-04-14\"}")
                .post(AnAssociation.API + "/drawdowns/" + id + "/approvals")
                .then()
                .statusCode(200);
        String csv =
                list("text/csv")
                        .then()
                        .statusCode(200)
                        .contentType(startsWith("text/csv"))
                        .extract()
                        .asString();
        assertThat(csv.split("\r\n"))
                .containsExactly(
                        "row,host,netSek,drawdownId,interventionId,grantId,year,periodFrom,"
                                + "periodTo,approvedOn,invoiceReference",
                        "drawdown,%s,100.50,%s,%s,%s,2020,2020-01-01,2020-03-31,2020-04-14,'=1+1"
                                .formatted(AnAssociation.HOST, id, intervention, grant),
                        "host,%s,100.50".formatted(AnAssociation.HOST),
                        "total,,100.50");
    }

    @Test
    void severalArePaidByOneTransferAndOneVoucher() {
        ADrawdown first = ADrawdown.approved(association, grant, "100.5");
        ADrawdown second = ADrawdown.approved(association, grant, "200");
        String location =
                payNow(CASHIER, first.id(), second.id())
                        .then()
                        .statusCode(201)
                        .body("amountSek", equalTo(300.5f))
                        .body("ids", equalTo(List.of(first.id(), second.id())))
                        .extract()
                        .header("Location");
        association
                .office()
                .get(location)
                .then()
                .statusCode(200)
                .body("bankReference", equalTo("BG 20200420-017"))
                .body("ids", equalTo(List.of(first.id(), second.id())));
        second.readBy(ADrawdown.host()).then().body("state", equalTo("PAID"));
        list("application/json").then().body("hosts", empty()).body("totalSek", equalTo(0));
        ledger.office()
                .get(ledger.url("/vouchers?from=2020-04-20&to=2020-04-20"))
                .then()
                .body("items.size()", equalTo(1))
                .body("items[0].source.kind", equalTo("drawdown-payment"))
                .body("items[0].lines.amountSek", equalTo(List.of(100.5f, 200, -300.5f)))
                .body(
                        "items[0].lines.project",
                        equalTo(Arrays.asList(intervention, intervention, null)));
    }

    @Test
    void allArePaidOrNone() {
        ADrawdown approved = ADrawdown.approved(association, grant, "100");
        ADrawdown requested = ADrawdown.requested(association, grant, "200");
        refused(payNow(CASHIER, approved.id(), requested.id()), 409, "illegal-state");
        refused(payNow(CONTROLLER, approved.id()), 422, "four-eyes");
        payNow(CASHIER, approved.id(), UUID.randomUUID().toString())
                .then()
                .statusCode(422)
                .body("type", endsWith("unknown-reference"))
                .body("errors[0].pointer", equalTo("/ids/1"));
        payNow(CASHIER, approved.id(), approved.id()).then().statusCode(400);
        AnAssociation other = AnAssociation.withMembers();
        ADrawdown foreign =
                ADrawdown.approved(other, AnApplication.agreed(other, other.intervention()), "1");
        refused(payNow(CASHIER, approved.id(), foreign.id()), 422, "unknown-reference");
        approved.readBy(association.office()).then().body("state", equalTo("APPROVED"));
        assertThat(ledger.balance(ALedger.BANK, "2020-12-31")).isEqualByComparingTo("0");
    }

    @Test
    void aRepeatedPaymentPaysOnce() {
        ADrawdown drawdown = ADrawdown.approved(association, grant, "100");
        String key = UUID.randomUUID().toString();
        String id =
                pay(key, CASHIER, "2020-04-20", drawdown.id())
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        pay(key, CASHIER, "2020-04-20", drawdown.id())
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .body("id", equalTo(id));
        refused(payNow(CASHIER, drawdown.id()), 409, "illegal-state");
        assertThat(ledger.balance(ALedger.BANK, "2020-12-31")).isEqualByComparingTo("-100");
    }

    @Test
    void aClosedMonthRefusesThePayment() {
        ADrawdown drawdown = ADrawdown.approved(association, grant, "100");
        ledger.period("2020-04", "closing", 0).then().statusCode(200);
        payNow(CASHIER, drawdown.id()).then().statusCode(409);
        drawdown.byOffice(CASHIER, "payments", ADrawdown.paid()).then().statusCode(409);
        drawdown.readBy(association.office())
                .then()
                .body("state", equalTo("APPROVED"))
                .body("paymentId", nullValue());
        pay(UUID.randomUUID().toString(), CASHIER, "2020-05-04", drawdown.id())
                .then()
                .statusCode(201);
    }

    private Response list(String accepted) {
        return association
                .office()
                .accept(accepted)
                .get(AnAssociation.API + association.path() + "/payment-list");
    }

    private Response payNow(String user, String... ids) {
        return pay(UUID.randomUUID().toString(), user, "2020-04-20", ids);
    }

    private Response pay(String key, String user, String on, String... ids) {
        return given().auth()
                .oauth2(Tokens.office(association.id()))
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .header("Samspel-Acting-User", user)
                .body(
                        """
                        {"ids":[%s],"paidOn":"%s","bankReference":"BG 20200420-017"}\
                        """
                                .formatted(
                                        Arrays.stream(ids)
                                                .map(id -> '"' + id + '"')
                                                .collect(Collectors.joining(",")),
                                        on))
                .post(AnAssociation.API + association.path() + "/payments");
    }

    private static void refused(Response response, int status, String problem) {
        response.then().statusCode(status).body("type", endsWith(problem));
    }
}
