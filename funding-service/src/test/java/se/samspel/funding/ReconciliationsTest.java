package se.samspel.funding;

import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.SamspelStack;

/** The ledger set beside the association's books as they come back from the accounting system. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class ReconciliationsTest {

    private AnAssociation association;
    private AReconciliation reconciliation;

    @BeforeEach
    void threeVouchersOfJanuaryAndOneOfMarch() {
        association = AnAssociation.withMembers();
        reconciliation = new AReconciliation(association);
        SieImports.map(association, association.intervention(), "If-None-Match:*")
                .then()
                .statusCode(201);
        reconciliation.booked("2025-01-10", "100", "");
        reconciliation.booked("2025-01-20", "200.5", ",\"costCentre\":\"7\"");
        reconciliation.booked("2025-01-31", "300", "");
        reconciliation.booked("2025-03-01", "400", "");
    }

    private static final String OTHERS =
            """
            #VER "SP" "9" 20250115 "Ej ur Samspel"
            {
            #TRANS 4510 {} 50
            #TRANS 1940 {} -50
            }
            #VER "A" "1" 20250115 "Hyra"
            {
            #TRANS 6010 {} 75
            #TRANS 1940 {} -75
            }
            """;

    @Test
    void booksThatHaveTakenAllVouchersInAreReconciled() {
        String file = reconciliation.taken(reconciliation.books());
        reconciliation
                .reconcile(1, 3, file)
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("matched", equalTo(4))
                .body("unexplained", equalTo(0))
                .body("finding", equalTo("RECONCILED"))
                .body("actingUser", equalTo("ekonom-1"))
                .body("asOf", equalTo("2025-12-31"))
                .body("checksum", matchesPattern("[0-9a-f]{64}"))
                .body("accounts.account", equalTo(List.of("1940", "1940", "4510", "4510")))
                .body("accounts.month", equalTo(List.of(1, 3, 1, 3)))
                .body("accounts.differenceSek", equalTo(List.of(0, 0, 0, 0)))
                .body("accounts[0].booksSek", nullValue())
                .body("accounts[2].ledgerSek", equalTo(600.5f))
                .body("accounts[2].booksSek", equalTo(600.5f));
        reconciliation
                .reconcile(3, 3, file)
                .then()
                .statusCode(201)
                .body("matched", equalTo(1))
                .body("accounts", hasSize(2));
    }

    @Test
    void aVoucherInAnotherSeriesIsKnownByOurReference() {
        String renumbered =
                reconciliation.books().replace("#VER \"SP\" \"1\"", "#VER \"LF\" \"877\"");
        reconciliation
                .reconcile(1, 1, reconciliation.taken(renumbered))
                .then()
                .body("matched", equalTo(3))
                .body("finding", equalTo("RECONCILED"));
    }

    @Test
    void whatIsChangedMissingAndExtraIsListed() {
        String books =
                AReconciliation.without(reconciliation.books(), 2)
                                .replace("100.00", "101.00")
                                .replace("\"SP\" \"3\" 20250131", "\"SP\" \"3\" 20250201")
                        + OTHERS;
        String id = reconciliation.reconciled(1, 1, reconciliation.taken(books));
        reconciliation
                .get("/" + id)
                .then()
                .statusCode(200)
                .body("matched", equalTo(0))
                .body("differing", equalTo(2))
                .body("onlyInLedger", equalTo(1))
                .body("onlyInBooks", equalTo(1))
                .body("unexplained", equalTo(4))
                .body("finding", equalTo("DIFFERENCES_UNEXPLAINED"))
                .body("accounts.find { it.account == '4510' }.ledgerSek", equalTo(600.5f))
                .body("accounts.find { it.account == '4510' }.ownVouchersSek", equalTo(151))
                .body("accounts.find { it.account == '4510' }.differenceSek", equalTo(-449.5f))
                .body("accounts.find { it.account == '6010' }.booksSek", equalTo(75));
        reconciliation
                .get("/" + id + "/lines?total=true")
                .then()
                .statusCode(200)
                .body("items.number", equalTo(List.of(1, 2, 3, 9)))
                .body(
                        "items.match",
                        equalTo(List.of("DIFFERS", "ONLY_IN_LEDGER", "DIFFERS", "ONLY_IN_BOOKS")))
                .body("items[0].differences", equalTo(List.of("AMOUNT")))
                .body("items[0].accounts.account", equalTo(List.of("1940", "4510")))
                .body("items[0].accounts.booksSek", equalTo(List.of(-101, 101)))
                .body("items[1].accounts.ledgerSek", equalTo(List.of(-200.5f, 200.5f)))
                .body("items[2].differences", equalTo(List.of("DATE")))
                .body("items[2].booksDay", equalTo("2025-02-01"))
                .body("items[3].ledgerDay", nullValue())
                .body("items[3].booksSek", equalTo(50))
                .body("items[3].explanation", nullValue())
                .body("_meta.totalRecords", equalTo(4));
        reconciliation
                .get("/" + id + "/lines?match=DIFFERS&limit=1")
                .then()
                .body("items.number", equalTo(List.of(1)));
        reconciliation.get("/" + id + "/lines?match=MATCHED").then().body("items", hasSize(0));
        reconciliation.get("/" + id + "/lines?match=NONE").then().statusCode(400);
    }

    @Test
    void aVoucherThatTheBooksHaveTwiceIsADifference() {
        String books = reconciliation.books();
        String again =
                books.substring(
                        books.indexOf("#VER \"SP\" \"1\""), books.indexOf("#VER \"SP\" \"2\""));
        String id =
                reconciliation.reconciled(
                        1, 1, reconciliation.taken(books + again.replace("\"SP\"", "\"LF\"")));
        reconciliation
                .get("/" + id + "/lines?match=UNMATCHED")
                .then()
                .body("items.number", equalTo(List.of(1)))
                .body("items[0].times", equalTo(2))
                .body("items[0].differences", equalTo(List.of("TIMES")));
        reconciliation
                .get("/" + id)
                .then()
                .body("accounts.find { it.account == '4510' }.differenceSek", equalTo(100));
    }

    @Test
    void itIsReconciledOnceEachDifferenceIsExplained() {
        String books =
                AReconciliation.without(AReconciliation.without(reconciliation.books(), 1), 2);
        String id = reconciliation.reconciled(1, 1, reconciliation.taken(books));
        String checksum = reconciliation.get("/" + id).path("checksum");
        reconciliation.explain(id, 1, 2, "Läses in i maj").then().statusCode(412);
        reconciliation
                .explain(id, 1, 1, "Läses in i maj")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("unexplained", equalTo(1));
        reconciliation
                .explain(id, 1, 2, "Läses in i juni")
                .then()
                .statusCode(200)
                .body("unexplained", equalTo(1))
                .body("finding", equalTo("DIFFERENCES_UNEXPLAINED"));
        reconciliation
                .explain(id, 2, 3, "Samma fil")
                .then()
                .statusCode(200)
                .header("ETag", "\"4\"")
                .body("finding", equalTo("RECONCILED"))
                .body("checksum", equalTo(checksum));
        reconciliation
                .get("/" + id + "/lines")
                .then()
                .body(
                        "items.explanation.explanation",
                        equalTo(List.of("Läses in i juni", "Samma fil")))
                .body("items[2].explanation", nullValue())
                .body("items[0].explanation.actingUser", equalTo("ekonom-1"));
    }

    @Test
    void onlyADifferenceIsExplainedAndNobodyIsNamed() {
        String books = AReconciliation.without(reconciliation.books(), 1);
        String id = reconciliation.reconciled(1, 1, reconciliation.taken(books));
        reconciliation
                .explain(id, 2, 1, "Stämmer")
                .then()
                .statusCode(422)
                .body("type", endsWith(":nothing-to-explain"));
        reconciliation
                .explain(id, 1, 1, "19121212-1212")
                .then()
                .statusCode(422)
                .body("type", endsWith(":identity-number-in-text"));
        reconciliation.explain(id, 4, 1, "Finns inte").then().statusCode(404);
    }
}
