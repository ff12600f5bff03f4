package se.samspel.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.SamspelStack;

/** What grants and what becomes of them move in the ledger: by the act's day, each once. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class GrantLedgerTest {

    private static final String OWED = "2560";
    private static final String GRANTS = "4510";
    private static final String REPAID = "4519";
    private static final String CLAIMS = "1510";
    private static final String END = "2021-12-31";

    private AnAssociation association;
    private ALedger ledger;
    private String intervention;

    @BeforeEach
    void anAssociation() {
        association = AnAssociation.withMembers();
        ledger = new ALedger(association);
        intervention = association.intervention();
    }

    @Test
    void aGrantInForceIsOwedFromTheDayOfItsAgreement() {
        String grant = AnApplication.agreed(association, intervention);
        balance(OWED, "2019-12-15", "0");
        balance(OWED, "2019-12-16", "-2340000");
        balance(GRANTS, "2019-12-16", "2340000");
        ledger.office()
                .get(ledger.url("/vouchers"))
                .then()
                .body("items.series", contains("SP"))
                .body("items[0].source.kind", equalTo("grant"))
                .body("items[0].source.id", equalTo(grant))
                .body("items[0].source.purpose", equalTo("decision-1-year-2020"))
                .body("items[0].lines.project", contains(intervention, intervention));
    }

    @Test
    void eachNewDecisionMovesWhatItChanges() {
        String grant = AnApplication.agreed(association, intervention);
        act(grant, 1, "changes", changed("2000000")).then().statusCode(200);
        balance(OWED, "2020-06-11", "-2000000");
        act(grant, 2, "changes", changed("2100000")).then().statusCode(200);
        balance(OWED, "2020-06-11", "-2100000");
        // A cost counts by the year of its day, as a result does.
        balance(GRANTS, "2019-12-31", "2340000");
        balance(GRANTS, "2020-06-11", "-240000");
    }

    @Test
    void whatIsCarriedOverIsOwedAsBefore() {
        String grant = AnApplication.agreed(association, intervention);
        act(
                        grant,
                        1,
                        "carry-overs",
                        """
                        {"fromYear":2020,"amountSek":140000,
                         "decision":{"decidedOn":"2020-12-10","reference":"§ 58/2020"}}\
                        """)
                .then()
                .statusCode(200);
        balance(OWED, END, "-2340000");
        balance(GRANTS, "2020-12-31", "0");
    }

    @Test
    void drawnMoneyThatComesBackIsAClaimUntilItIsPaid() {
        String grant = AnApplication.agreed(association, intervention);
        ADrawdown.approved(association, grant, "100000")
                .byOffice(ADrawdown.CASHIER, "payments", ADrawdown.paid())
                .then()
                .statusCode(200);
        String repayment =
                act(grant, 1, "repayments", repayment("DRAWN"))
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("repayments[0].id");
        balance(CLAIMS, END, "75000");
        balance(REPAID, END, "-75000");
        act(grant, 2, "repayments/" + repayment + "/payments", "{\"paidOn\":\"2021-02-25\"}")
                .then()
                .statusCode(200);
        balance(CLAIMS, "2021-02-24", "75000");
        balance(CLAIMS, END, "0");
        balance(ALedger.BANK, END, "-25000");
        balance(OWED, END, "-2240000");
    }

    @Test
    void moneyThatWasNeverDrawnIsNoLongerOwed() {
        String grant = AnApplication.agreed(association, intervention);
        String repayment =
                act(grant, 1, "repayments", repayment("REMAINING"))
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("repayments[0].id");
        act(grant, 2, "repayments/" + repayment + "/payments", "{\"paidOn\":\"2021-02-25\"}")
                .then()
                .statusCode(422)
                .body("type", endsWith("nothing-to-pay"));
        balance(OWED, END, "-2265000");
        balance(GRANTS, END, "-75000");
        balance(CLAIMS, END, "0");
        balance(ALedger.BANK, END, "0");
    }

    @Test
    void aClosedMonthRefusesTheAct() {
        AnApplication application = AnApplication.adjusted(association, intervention);
        ledger.period("2019-12", "closing", 0).then().statusCode(200);
        application
                .byOffice(AnApplication.DIRECTOR, "agreements", AnApplication.agreement())
                .then()
                .statusCode(409);
        application
                .readBy(association.office())
                .then()
                .body("state", equalTo("ADJUSTED"))
                .body("grantId", nullValue());
        ledger.period("2019-12", "reopening", 1).then().statusCode(200);
        application
                .byOffice(AnApplication.DIRECTOR, "agreements", AnApplication.agreement())
                .then()
                .statusCode(200);
        balance(OWED, END, "-2340000");
    }

    private void balance(String account, String on, String expected) {
        assertThat(ledger.balance(account, on))
                .as("%s on %s", account, on)
                .isEqualByComparingTo(expected);
    }

    private Response act(String grant, int version, String act, String body) {
        return association
                .office()
                .header("Samspel-Acting-User", "ekonom-1")
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .post(AnAssociation.API + "/grants/" + grant + "/" + act);
    }

    private static String changed(String sek) {
        return """
        {"decision":{"decidedOn":"2020-06-11","reference":"§ 31/2020"},
         "amounts":[{"year":2020,"costCategory":"PERSONAL","amountSek":%s}]}\
        """
                .formatted(sek);
    }

    private static String repayment(String source) {
        return """
        {"year":2020,"amountSek":75000,"source":"%s","decidedOn":"2021-01-20",
         "dueOn":"2021-02-28"}\
        """
                .formatted(source);
    }
}
