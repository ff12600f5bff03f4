package se.samspel.funding;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static se.samspel.funding.ALedger.BANK;
import static se.samspel.funding.ALedger.COST;
import static se.samspel.funding.ALedger.INCOME;
import static se.samspel.funding.ALedger.voucher;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Statements;
import se.samspel.kit.testing.Tokens;

/** Vouchers that are booked, reversed and listed, and the accounts that they are booked on. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class LedgerTest {

    private AnAssociation association;
    private ALedger ledger;

    @BeforeEach
    void aLedger() {
        association = AnAssociation.withMembers();
        ledger = new ALedger(association);
    }

    @Test
    void aVoucherIsBookedWithTheNextNumberOfItsSeries() {
        ledger.book(voucher("2025-03-01", BANK, INCOME, "100.5"))
                .then()
                .statusCode(201)
                .header("Location", containsString("/ledger/vouchers/"))
                .header("ETag", "\"1\"")
                .body("series", equalTo("MV"))
                .body("number", equalTo(1))
                .body("kind", equalTo("BOOKING"))
                .body("actingUser", equalTo("ekonom-1"))
                .body("lines.amountSek", equalTo(List.of(100.5f, -100.5f)));
        ledger.book(voucher("2025-02-01", COST, BANK, "7"))
                .then()
                .statusCode(201)
                .body("number", equalTo(2));
        ledger.book(voucher("2024-02-01", COST, BANK, "7"))
                .then()
                .statusCode(201)
                .body("year", equalTo(2024))
                .body("number", equalTo(1));
    }

    @Test
    void aRefusedVoucherTakesNoNumber() {
        ledger.booked("2025-03-01", BANK, INCOME, "1");
        ledger.book(voucher("2025-03-01", BANK, INCOME, "1").replace("-1}", "-2}"))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:samspel:problem:unbalanced-voucher"));
        ledger.book(voucher("2025-03-01", "1999", INCOME, "1"))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:samspel:problem:unknown-account"));
        ledger.book(voucher("2025-03-01", BANK, INCOME, "1").replace("Bokning", "19121212-1212"))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:samspel:problem:identity-number-in-text"));
        ledger.book(voucher(AnAssociation.TODAY.plusDays(1).toString(), BANK, INCOME, "1"))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:samspel:problem:future-act-date"));
        ledger.book(voucher("2025-03-01", BANK, INCOME, "1"))
                .then()
                .statusCode(201)
                .body("number", equalTo(2));
    }

    @Test
    void anotherSeriesMustBeKnownAndOpeningBalancesHaveTheirs() {
        String body = voucher("2025-03-01", BANK, INCOME, "1");
        for (String series : List.of("XX", "IB")) {
            ledger.book(body.replace("\"text\"", "\"series\":\"" + series + "\",\"text\""))
                    .then()
                    .statusCode(422)
                    .body("type", equalTo("urn:samspel:problem:unknown-series"));
        }
        ledger.book(body.replace("\"text\"", "\"series\":\"SP\",\"text\""))
                .then()
                .statusCode(201)
                .body("series", equalTo("SP"));
    }

    @Test
    void aMistakeIsReversedOnce() {
        String id = ledger.booked("2025-03-01", COST, BANK, "40");
        String reversal =
                ledger.reverse(id, "2025-04-02")
                        .then()
                        .statusCode(201)
                        .body("kind", equalTo("REVERSAL"))
                        .body("reverses", equalTo(id))
                        .body("lines.amountSek", equalTo(List.of(-40, 40)))
                        .extract()
                        .path("id");
        ledger.office()
                .get(ledger.url("/vouchers/" + id))
                .then()
                .statusCode(200)
                .body("reversedBy", equalTo(reversal));
        ledger.reverse(id, "2025-04-02")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:samspel:problem:illegal-state"));
        ledger.reverse(reversal, "2025-04-03").then().statusCode(422);
        assertThat(ledger.balance(COST, "2025-04-01")).isEqualByComparingTo("40");
        assertThat(ledger.balance(COST, "2025-04-02")).isEqualByComparingTo("0");
    }

    @Test
    void aRepeatedRequestBooksOnce() {
        String body = voucher("2025-03-01", COST, BANK, "40");
        var call =
                given().auth()
                        .oauth2(Tokens.office(association.id()))
                        .contentType("application/json")
                        .header("Idempotency-Key", "k-" + association.id())
                        .header("Samspel-Acting-User", "ekonom-1")
                        .body(body);
        String first = call.post(ledger.url("/vouchers")).then().extract().path("id");
        call.post(ledger.url("/vouchers"))
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .body("id", equalTo(first));
        assertThat(ledger.balance(COST, "2025-12-31")).isEqualByComparingTo("40");
    }

    @Test
    void vouchersAreListedByDayAndSeries() {
        ledger.booked("2025-01-10", COST, BANK, "1");
        ledger.booked("2025-03-10", COST, BANK, "3");
        ledger.booked("2025-02-10", COST, BANK, "2");
        ledger.office()
                .get(ledger.url("/vouchers?limit=2&total=true"))
                .then()
                .statusCode(200)
                .body("items.bookedOn", equalTo(List.of("2025-03-10", "2025-02-10")))
                .body("items[0].lines", hasSize(2))
                .body("_meta.totalRecords", equalTo(3))
                .body("_links.next", containsString("page=2"));
        ledger.office()
                .get(ledger.url("/vouchers?series=MV&from=2025-02-01&to=2025-02-28"))
                .then()
                .body("items[0].lines.amountSek", equalTo(List.of(2, -2)));
        ledger.office().get(ledger.url("/vouchers?series=SP")).then().body("items", hasSize(0));
    }

    @Test
    void aVoucherCostsSixStatementsHoweverManyLinesAndAPageThree() {
        ledger.booked("2025-01-10", COST, BANK, "1");
        String line =
                "{\"account\":\"6900\",\"amountSek\":1},{\"account\":\"6900\",\"amountSek\":-1},";
        String many =
                voucher("2025-01-10", COST, BANK, "1")
                        .replace("\"lines\":[", "\"lines\":[" + line.repeat(40));
        assertThat(Statements.during(() -> ledger.booked("2025-01-10", COST, BANK, "1")))
                .hasSize(6);
        assertThat(Statements.during(() -> ledger.book(many).then().statusCode(201))).hasSize(6);
        assertThat(
                        Statements.during(() ->
                                ledger.office()
                                        .get(ledger.url("/vouchers"))
                                        .then()
                                        .statusCode(200)))
                .hasSize(3);
    }

    @Test
    void accountsAreAddedChangedAndClosed() {
        String url = ledger.url("/accounts/1941");
        String body = "{\"name\":\"Placeringskonto\"}";
        ledger.office().body(body).put(url).then().statusCode(428);
        ledger.office()
                .header("If-None-Match", "*")
                .body(body)
                .put(url)
                .then()
                .statusCode(201)
                .body("id", equalTo("1941"))
                .body("role", nullValue());
        ledger.booked("2025-01-10", "1941", BANK, "9");
        ledger.office()
                .header("If-Match", "\"1\"")
                .body("{\"name\":\"Placeringskonto\",\"role\":\"BANK\"}")
                .put(url)
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:samspel:problem:role-taken"));
        ledger.office()
                .header("If-Match", "\"1\"")
                .body("{\"name\":\"Placeringskonto\",\"closedOn\":\"2025-06-30\"}")
                .put(url)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"");
        ledger.booked("2025-06-30", "1941", BANK, "1");
        ledger.book(voucher("2025-07-01", "1941", BANK, "1"))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:samspel:problem:account-closed"));
        ledger.office()
                .get(ledger.url("/accounts?limit=100"))
                .then()
                .body("items.find { it.id == '1940' }.role", equalTo("BANK"));
    }

    @Test
    void aSeriesOfItsOwnHasItsOwnNumbers() {
        String url = ledger.url("/series/LF");
        String body = "{\"name\":\"Leverantörsfakturor\"}";
        ledger.office().header("If-None-Match", "*").body(body).put(url).then().statusCode(201);
        ledger.office().header("If-None-Match", "*").body(body).put(url).then().statusCode(412);
        ledger.booked("2025-01-10", COST, BANK, "1");
        ledger.book(
                        voucher("2025-01-10", COST, BANK, "1")
                                .replace("\"text\"", "\"series\":\"LF\",\"text\""))
                .then()
                .statusCode(201)
                .body("number", equalTo(1));
        ledger.office()
                .get(ledger.url("/series"))
                .then()
                .body("items.id", equalTo(List.of("IB", "LF", "MV", "SP")));
    }
}
