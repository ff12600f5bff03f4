package se.samspel.funding;

import io.restassured.path.json.config.JsonPathConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.math.BigDecimal;

/** An association's ledger as its office works with it. */
final class ALedger {

    // A float holds no large sum's öre.
    private static final JsonPathConfig EXACT =
            JsonPathConfig.jsonPathConfig()
                    .numberReturnType(JsonPathConfig.NumberReturnType.BIG_DECIMAL);

    static final String BANK = "1940";
    static final String EQUITY = "2010";
    static final String INCOME = "3511";
    static final String COST = "6010";

    private final AnAssociation association;

    ALedger(AnAssociation association) {
        this.association = association;
    }

    static String url(AnAssociation association, String path) {
        return AnAssociation.API + association.path() + "/ledger" + path;
    }

    String url(String path) {
        return url(association, path);
    }

    RequestSpecification office() {
        return association.office().header("Samspel-Acting-User", "ekonom-1");
    }

    /** Debit on one account, credit on the other. */
    static String voucher(String on, String debit, String credit, String amount) {
        return """
        {"bookedOn":"%s","text":"Bokning","lines":[{"account":"%s","amountSek":%s},
          {"account":"%s","amountSek":-%s}]}\
        """
                .formatted(on, debit, amount, credit, amount);
    }

    Response book(String body) {
        return office().body(body).post(url("/vouchers"));
    }

    String booked(String on, String debit, String credit, String amount) {
        return book(voucher(on, debit, credit, amount)).then().statusCode(201).extract().path("id");
    }

    Response reverse(String id, String on) {
        return office().body("{\"bookedOn\":\"%s\",\"text\":\"Fel konto\"}".formatted(on))
                .post(url("/vouchers/" + id + "/reversal"));
    }

    /** {@code closing} or {@code reopening} of a month at its version. */
    Response period(String month, String act, int version) {
        return office().header("If-Match", "\"" + version + "\"")
                .body("{\"reason\":\"Avstämd\"}")
                .post(url("/periods/" + month + "/" + act));
    }

    void closeYear(int year) {
        for (int month = 1; month <= 12; month++) {
            period("%d-%02d".formatted(year, month), "closing", 0).then().statusCode(200);
        }
    }

    Response open(String body) {
        return office().body(body).post(url("/opening-balances"));
    }

    BigDecimal balance(String account, String on) {
        return new BigDecimal(
                office().get(url("/accounts/" + account + "/balance?on=" + on))
                        .then()
                        .statusCode(200)
                        .extract()
                        .jsonPath(EXACT)
                        .getString("balanceSek"));
    }
}
