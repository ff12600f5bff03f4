package se.samspel.funding;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.samspel.kit.testing.Database;

/**
 * Two associations before they merge: in the north Avesta's team with a grant that is half drawn,
 * in the south the state and the region.
 */
final class TwoAssociations {

    static final String API = AnAssociation.API;
    static final List<String> ACCOUNTS = List.of("1940", "2010", "2560", "3511", "4510");

    final AnAssociation north = AnAssociation.withMembers();
    final AnAssociation south = AnAssociation.registered();
    final String intervention = north.intervention();
    final String closed = north.intervention();
    final String grant;

    private TwoAssociations() {
        south.join(AnAssociation.FK, "FORSAKRINGSKASSAN", "").then().statusCode(201);
        south.join(AnAssociation.REGION, "REGION", "").then().statusCode(201);
        grant = AnApplication.agreed(north, intervention);
        ADrawdown.approved(north, grant, "340000.25")
                .byOffice(ADrawdown.CASHIER, "payments", ADrawdown.paid())
                .then()
                .statusCode(200);
        budget(2021);
        north.office()
                .header("If-Match", "\"1\"")
                .body("{\"closedOn\":\"2020-06-30\",\"reason\":\"Klar\"}")
                .post(API + "/interventions/" + closed + "/closing")
                .then()
                .statusCode(200);
        new AGovernedAssociation(north)
                .added(
                        "local-agreements",
                        AGovernedAssociation.agreement(AnAssociation.FK, AnAssociation.AF));
        books();
    }

    static TwoAssociations readyToMerge() {
        return new TwoAssociations();
    }

    private void books() {
        var ledger = new ALedger(north);
        ledger.book(
                        """
                        {"bookedOn":"2020-02-01","text":"Bidrag","lines":[
                         {"account":"1940","amountSek":3000000.10,"costCentre":"north"},
                         {"account":"3511","amountSek":-3000000.10}]}\
                        """)
                .then()
                .statusCode(201);
        ledger.closeYear(2019);
        ledger.closeYear(2020);
        new ALedger(south).booked("2020-03-01", ALedger.BANK, ALedger.INCOME, "500.55");
    }

    private void budget(int year) {
        north.office()
                .header("If-None-Match", "*")
                .body("{\"lines\":[{\"costCategory\":\"PERSONAL\",\"budgetSek\":1000}]}")
                .put(API + "/interventions/" + intervention + "/budgets/" + year)
                .then()
                .statusCode(201);
    }

    /** By account, over both, to the öre, as they stand now. */
    Map<String, BigDecimal> together(String on) {
        return ACCOUNTS.stream()
                .collect(
                        Collectors.toMap(
                                account -> account,
                                account ->
                                        balance(north, account, on)
                                                .add(balance(south, account, on))
                                                .stripTrailingZeros()));
    }

    static BigDecimal balance(AnAssociation association, String account, String on) {
        return new ALedger(association).balance(account, on);
    }

    /** Debit less credit of all that was ever booked is nothing. */
    void bothBalance() {
        for (AnAssociation each : List.of(north, south)) {
            assertThat(
                            Database.seenBy(
                                    "association:" + each.id(),
                                    "select coalesce(sum(amount_ore), 0) from posting where"
                                            + " association_id = '"
                                            + each.id()
                                            + "'"))
                    .containsExactly("0");
        }
    }
}
