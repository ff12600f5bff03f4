package se.samspel.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Statements;

/** Which files of the books will do, and which months are reconciled by them. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class ReconciledMonthsTest {

    private AnAssociation association;
    private AReconciliation reconciliation;

    @BeforeEach
    void twoVouchersOfJanuaryAndOneOfMarch() {
        association = AnAssociation.withMembers();
        reconciliation = new AReconciliation(association);
        reconciliation.booked("2025-01-10", "100", "");
        reconciliation.booked("2025-01-20", "200", "");
        reconciliation.booked("2025-03-01", "400", "");
    }

    @Test
    void aFileThatCannotTellOfThePeriodIsRefused() {
        String books = reconciliation.books();
        String file = reconciliation.taken(books);
        refused(AReconciliation.request(2, 1, file), "months-backwards");
        refused(
                AReconciliation.request(1, 1, file).replace("2025", "2024"),
                "reconciliation-other-year");
        refused(
                AReconciliation.request(1, 1, "0199f1de-7f2a-7c31-9d4e-0c6f2f6a1b21"),
                "unknown-reference");
        String early =
                reconciliation.taken(books.replace("#VALUTA", "#OMFATTN 20250130\r\n#VALUTA"));
        refused(AReconciliation.request(1, 1, early), "reconciliation-file-ends-before");
        String bare =
                reconciliation.taken(
                        books.substring(0, books.indexOf("#VER"))
                                .replace("#SIETYP 4", "#SIETYP 2"));
        refused(AReconciliation.request(1, 1, bare), "reconciliation-no-vouchers");
        String other = reconciliation.taken(books.replace(association.id(), "5560001234"));
        refused(AReconciliation.request(1, 1, other), "reconciliation-other-company");
        SieImports.commit(
                        association,
                        "/sie-imports/" + other,
                        "1",
                        "{\"confirmedDoubts\":[\"OTHER_COMPANY\",\"IMPORT_FILE\"]}")
                .then()
                .statusCode(200);
        reconciliation.reconciled(1, 1, other);
    }

    @Test
    void anImportOfBeforeAccountsWereKeptIsTakenInAnew() {
        String file = reconciliation.taken(reconciliation.books());
        Database.execute("delete from actuals_import_own_posting where import_id = '" + file + "'");
        refused(AReconciliation.request(1, 1, file), "reconciliation-file-bare");
    }

    private void refused(String body, String code) {
        reconciliation.post(body).then().statusCode(422).body("type", endsWith(":" + code));
    }

    @Test
    void reconciliationsAreListedTheLatestFirst() {
        String file = reconciliation.taken(reconciliation.books());
        String first = reconciliation.reconciled(1, 1, file);
        String second = reconciliation.reconciled(1, 3, file);
        reconciliation
                .get("?total=true")
                .then()
                .statusCode(200)
                .body("items.id", equalTo(List.of(second, first)))
                .body("_meta.totalRecords", equalTo(2));
    }

    @Test
    void aReconciliationCostsTheSameHoweverManyVouchers() {
        String few = reconciliation.taken(reconciliation.books());
        List<String> ofFew = Statements.during(() -> reconciliation.reconciled(1, 12, few));
        for (int day = 1; day <= 6; day++) {
            reconciliation.booked("2025-06-0" + day, "5", "");
        }
        String many = reconciliation.taken(AReconciliation.without(reconciliation.books(), 5));
        assertThat(Statements.during(() -> reconciliation.reconciled(1, 12, many)))
                .hasSameSizeAs(ofFew)
                .hasSize(12);
        String id = reconciliation.reconciled(1, 12, many);
        assertThat(Statements.during(() -> read(id))).hasSize(4);
        assertThat(Statements.during(() -> read(id + "/lines"))).hasSize(4);
    }

    private void read(String path) {
        reconciliation.get("/" + path).then().statusCode(200);
    }

    @Test
    void aMonthClosedUnreconciledIsToldUntilNothingIsLeftToExplain() {
        var ledger = new ALedger(association);
        ledger.period("2025-01", "closing", 0)
                .then()
                .statusCode(200)
                .body("findings", equalTo(List.of("CLOSED_UNRECONCILED")));
        String file = reconciliation.taken(AReconciliation.without(reconciliation.books(), 1));
        String id = reconciliation.reconciled(1, 3, file);
        assertThat(findings("2025-01")).containsExactly("CLOSED_UNRECONCILED");
        reconciliation.explain(id, 1, 1, "Läses in i maj").then().statusCode(200);
        assertThat(findings("2025-01")).isEmpty();
        AnAssociation.authority(AnAssociation.HOST)
                .get(ledger.url("/periods/2025-01"))
                .then()
                .body("findings", hasSize(0));
        reconciliation.booked("2025-03-05", "1", "");
        ledger.period("2025-03", "closing", 0)
                .then()
                .body("findings", equalTo(List.of("CLOSED_UNRECONCILED")));
        ledger.office()
                .get(ledger.url("/periods?year=2025"))
                .then()
                .body("items.findAll { it.findings.size() > 0 }.id", equalTo(List.of("2025-03")));
    }

    private List<String> findings(String month) {
        var ledger = new ALedger(association);
        return ledger.office().get(ledger.url("/periods/" + month)).path("findings");
    }
}
