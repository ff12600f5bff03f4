package se.samspel.funding;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static se.samspel.funding.ALedger.BANK;
import static se.samspel.funding.ALedger.INCOME;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Tokens;

/** Who books in an association's ledger and who reads it. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class LedgerAccessTest {

    private AnAssociation association;
    private ALedger ledger;
    private List<String> reads;

    @BeforeEach
    void aLedger() {
        association = AnAssociation.withMembers();
        ledger = new ALedger(association);
        String id = ledger.booked("2025-03-01", BANK, INCOME, "100");
        reads =
                List.of(
                        "/vouchers",
                        "/vouchers/" + id,
                        "/accounts",
                        "/accounts/1940",
                        "/accounts/1940/balance",
                        "/series",
                        "/periods?year=2025",
                        "/periods/2025-03",
                        "/trial-balance?from=2025-01-01&to=2025-12-31",
                        "/result-report?from=2025-01-01&to=2025-12-31");
    }

    @Test
    void withoutATokenNothingIsShownOrBooked() {
        for (String path : reads) {
            RestAssured.given().get(ledger.url(path)).then().statusCode(401);
        }
        each(RestAssured.given().contentType("application/json"), 401);
    }

    @Test
    void membersAuthoritiesAndTheOperatorRead() {
        for (String path : reads) {
            AnAssociation.authority(AnAssociation.HOST)
                    .get(ledger.url(path))
                    .then()
                    .statusCode(200);
            association.operator().get(ledger.url(path)).then().statusCode(200);
        }
        AnAssociation.authority(AnAssociation.FK)
                .get(ledger.url("/vouchers"))
                .then()
                .body("items", hasSize(1))
                .body("items[0].lines[0].amountSek", equalTo(100));
    }

    @Test
    void othersSeeNothingThere() {
        AnAssociation other = AnAssociation.withMembers();
        for (String path : reads) {
            other.office().get(ledger.url(path)).then().statusCode(404);
            AnAssociation.authority("2120002254").get(ledger.url(path)).then().statusCode(404);
        }
        each(new ALedger(other).office(), 404);
    }

    @Test
    void onlyTheOfficeWrites() {
        each(
                AnAssociation.as(Tokens.authority(AnAssociation.HOST, "funding.write"))
                        .header("Samspel-Acting-User", "x"),
                403);
        each(AnAssociation.authority(AnAssociation.HOST).header("Samspel-Acting-User", "x"), 403);
        AnAssociation.as(Tokens.authority(AnAssociation.HOST, "referral.read"))
                .get(ledger.url("/vouchers"))
                .then()
                .statusCode(403);
    }

    /** Every act as this caller. */
    private void each(RequestSpecification caller, int status) {
        String id = reads.get(1).substring("/vouchers/".length());
        caller.header("If-Match", "*");
        post(caller, "/vouchers", ALedger.voucher("2025-03-01", BANK, INCOME, "1"), status);
        post(
                caller,
                "/vouchers/" + id + "/reversal",
                "{\"bookedOn\":\"2025-03-02\",\"text\":\"Fel\"}",
                status);
        post(caller, "/periods/2025-03/closing", "{\"reason\":\"Avstämd\"}", status);
        post(caller, "/periods/2025-03/reopening", "{\"reason\":\"Fel\"}", status);
        post(
                caller,
                "/opening-balances",
                """
                {"year":2025,"lines":[{"account":"1940","amountSek":1},
                  {"account":"2010","amountSek":-1}]}\
                """,
                status);
        caller.body("{\"name\":\"Konto\"}")
                .put(ledger.url("/accounts/1999"))
                .then()
                .statusCode(status);
        caller.body("{\"name\":\"Serie\"}").put(ledger.url("/series/LF")).then().statusCode(status);
    }

    private void post(RequestSpecification caller, String path, String body, int status) {
        caller.body(body).post(ledger.url(path)).then().statusCode(status);
    }
}
