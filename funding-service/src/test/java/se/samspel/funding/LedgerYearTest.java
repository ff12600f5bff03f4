package se.samspel.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static se.samspel.funding.ALedger.BANK;
import static se.samspel.funding.ALedger.COST;
import static se.samspel.funding.ALedger.EQUITY;
import static se.samspel.funding.ALedger.INCOME;
import static se.samspel.funding.ALedger.voucher;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.SamspelStack;

/** Months that close and reopen, years that begin with balances, and the reports of both. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class LedgerYearTest {

    private static final String OPENING =
            """
            {"year":2024,"lines":[{"account":"1940","amountSek":500},
              {"account":"2010","amountSek":-500}]}\
            """;

    private AnAssociation association;
    private ALedger ledger;

    @BeforeEach
    void aLedger() {
        association = AnAssociation.withMembers();
        ledger = new ALedger(association);
    }

    @Test
    void nothingIsBookedInAClosedMonthUntilItReopens() {
        ledger.booked("2025-03-31", BANK, INCOME, "1");
        ledger.period("2025-03", "closing", 1).then().statusCode(412);
        ledger.period("2025-03", "closing", 0)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("state", equalTo("CLOSED"));
        ledger.book(voucher("2025-03-31", BANK, INCOME, "1"))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:samspel:problem:illegal-state"))
                .body("state", equalTo("CLOSED"));
        ledger.booked("2025-04-01", BANK, INCOME, "1");
        ledger.period("2025-03", "closing", 1).then().statusCode(409);
        ledger.period("2025-03", "reopening", 1).then().statusCode(200);
        ledger.book(voucher("2025-03-31", BANK, INCOME, "1"))
                .then()
                .statusCode(201)
                .body("number", equalTo(3));
        ledger.office()
                .get(ledger.url("/periods/2025-03"))
                .then()
                .statusCode(200)
                .body("changes.state", equalTo(List.of("CLOSED", "OPEN")))
                .body("changes.actingUser", equalTo(List.of("ekonom-1", "ekonom-1")))
                .body("changes.reason", equalTo(List.of("Avstämd", "Avstämd")));
        ledger.office()
                .get(ledger.url("/periods?year=2025"))
                .then()
                .body("items", hasSize(12))
                .body("items[2].version", equalTo(2));
    }

    @Test
    void whoActsIsNamedByAnOpaqueId() {
        association
                .office()
                .header("If-Match", "\"0\"")
                .body("{\"reason\":\"Avstämd\"}")
                .post(ledger.url("/periods/2025-03/closing"))
                .then()
                .statusCode(400);
        association
                .office()
                .header("If-Match", "\"0\"")
                .header("Samspel-Acting-User", "850101-1234")
                .body("{\"reason\":\"Avstämd\"}")
                .post(ledger.url("/periods/2025-03/closing"))
                .then()
                .statusCode(400);
        ledger.office().get(ledger.url("/periods/2025-13")).then().statusCode(404);
        ledger.office().get(ledger.url("/periods/mars")).then().statusCode(404);
    }

    @Test
    void aYearIsOpenedOnceUntilThatIsReversed() {
        String id =
                ledger.open(OPENING)
                        .then()
                        .statusCode(201)
                        .body("kind", equalTo("OPENING"))
                        .body("series", equalTo("IB"))
                        .body("bookedOn", equalTo("2024-01-01"))
                        .extract()
                        .path("id");
        ledger.open(OPENING).then().statusCode(409);
        ledger.reverse(id, "2024-01-02").then().statusCode(422);
        ledger.reverse(id, "2024-01-01").then().statusCode(201);
        assertThat(ledger.balance(BANK, "2024-05-05")).isEqualByComparingTo("0");
        ledger.open(OPENING.replace("500", "700")).then().statusCode(201);
        assertThat(ledger.balance(BANK, "2024-05-05")).isEqualByComparingTo("700");
        ledger.open(OPENING.replace("2010", "3511").replace("2024", "2025"))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:samspel:problem:opens-result-account"));
    }

    @Test
    void aYearBeginsWithWhatTheFormerOneEndedWith() {
        ledger.open(OPENING).then().statusCode(201);
        ledger.booked("2024-06-15", BANK, INCOME, "300");
        ledger.booked("2024-12-31", COST, BANK, "120");
        ledger.booked("2025-02-01", COST, BANK, "10");
        assertThat(ledger.balance(BANK, "2025-02-01")).isEqualByComparingTo("670");
        ledger.open("{\"year\":2025}").then().statusCode(409);
        ledger.closeYear(2024);
        ledger.open("{\"year\":2025}").then().statusCode(201);
        assertThat(ledger.balance(BANK, "2024-12-31")).isEqualByComparingTo("680");
        assertThat(ledger.balance(BANK, "2025-01-01")).isEqualByComparingTo("680");
        assertThat(ledger.balance(BANK, "2025-02-01")).isEqualByComparingTo("670");
        assertThat(ledger.balance(EQUITY, "2025-01-01")).isEqualByComparingTo("-680");
        assertThat(ledger.balance(COST, "2024-12-31")).isEqualByComparingTo("120");
        assertThat(ledger.balance(COST, "2025-01-31")).isEqualByComparingTo("0");
        ledger.period("2024-12", "reopening", 1).then().statusCode(409);
    }

    @Test
    void theTrialBalanceShowsOpeningMovementAndClosing() {
        ledger.open(OPENING).then().statusCode(201);
        ledger.booked("2024-01-20", BANK, INCOME, "300");
        ledger.booked("2024-02-10", COST, BANK, "120");
        ledger.booked("2024-03-05", COST, BANK, "30");
        ledger.office()
                .get(ledger.url("/trial-balance?from=2024-02-05&to=2024-03-31"))
                .then()
                .statusCode(200)
                .body("lines.account", equalTo(List.of(BANK, EQUITY, INCOME, COST)))
                .body("lines.openingSek", equalTo(List.of(800, -500, -300, 0)))
                .body("lines.debitSek", equalTo(List.of(0, 0, 0, 150)))
                .body("lines.creditSek", equalTo(List.of(150, 0, 0, 0)))
                .body("lines.closingSek", equalTo(List.of(650, -500, -300, 150)))
                .body("total.openingSek", equalTo(0))
                .body("total.debitSek", equalTo(150))
                .body("total.closingSek", equalTo(0));
        ledger.office()
                .get(ledger.url("/trial-balance?from=2024-01-01&to=2024-12-31"))
                .then()
                .body("lines.openingSek", equalTo(List.of(500, -500, 0, 0)))
                .body("lines[0].debitSek", equalTo(300));
        ledger.office()
                .get(ledger.url("/trial-balance?from=2024-12-31&to=2025-01-01"))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:samspel:problem:two-years"));
        ledger.office()
                .get(ledger.url("/trial-balance?from=2024-02-01&to=2024-01-31"))
                .then()
                .statusCode(400);
    }

    @Test
    void daysThatNoLedgerHasAreRefusedOrFindNothing() {
        ledger.booked("2024-06-15", BANK, INCOME, "300");
        for (String day : List.of("+999999999-12-31", "0000-05-01", "-0005-01-01", "1899-12-31")) {
            ledger.office()
                    .queryParam("on", day)
                    .get(ledger.url("/accounts/1940/balance"))
                    .then()
                    .statusCode(400);
        }
        ledger.office()
                .queryParam("from", "+999999999-01-01")
                .get(ledger.url("/vouchers"))
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
        ledger.office()
                .queryParam("from", "-999999999-01-01")
                .queryParam("to", "+999999999-12-31")
                .get(ledger.url("/vouchers"))
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
        ledger.book(voucher("1999-12-31", BANK, INCOME, "1"))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:samspel:problem:booked-too-early"));
    }

    @Test
    void theResultIsToldByProjectAndCostCentre() {
        String project = association.intervention();
        String line = "\"account\":\"6010\"";
        ledger.booked("2024-12-30", BANK, INCOME, "1000");
        ledger.book(
                        voucher("2024-12-31", COST, BANK, "120")
                                .replace(line, line + ",\"project\":\"" + project + "\""))
                .then()
                .statusCode(201);
        ledger.book(
                        voucher("2025-01-15", COST, BANK, "30")
                                .replace(line, line + ",\"costCentre\":\"100\""))
                .then()
                .statusCode(201);
        ledger.office()
                .get(ledger.url("/result-report?from=2024-12-31&to=2025-01-31&by=PROJECT"))
                .then()
                .statusCode(200)
                .body("lines.project", equalTo(Arrays.asList(null, project)))
                .body("lines.amountSek", equalTo(List.of(-30, -120)))
                .body("incomeSek", equalTo(0))
                .body("costSek", equalTo(150))
                .body("resultSek", equalTo(-150));
        ledger.office()
                .get(ledger.url("/result-report?from=2024-01-01&to=2024-12-31"))
                .then()
                .body("resultSek", equalTo(880));
        ledger.office()
                .get(ledger.url("/result-report?from=2024-01-01&to=2025-12-31&costCentre=100"))
                .then()
                .body("costSek", equalTo(30));
        ledger.office()
                .get(ledger.url("/accounts/6010/balance?on=2024-12-31&project=" + project))
                .then()
                .body("balanceSek", equalTo(120));
    }
}
