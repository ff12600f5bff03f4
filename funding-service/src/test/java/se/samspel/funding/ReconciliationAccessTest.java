package se.samspel.funding;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Tokens;

/** Who reconciles and who reads, and what plain SQL shows and changes. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class ReconciliationAccessTest {

    private static final List<String> OF_THE_OFFICE =
            List.of(
                    "reconciliation_line",
                    "reconciliation_line_account",
                    "reconciliation_account",
                    "reconciliation_explanation",
                    "actuals_import_own_posting");

    private AnAssociation association;
    private AReconciliation reconciliation;
    private String file;
    private String id;

    @BeforeEach
    void anExplainedDifference() {
        association = AnAssociation.withMembers();
        reconciliation = new AReconciliation(association);
        reconciliation.booked("2025-01-10", "100", "");
        file = reconciliation.taken(reconciliation.books().replace("100.00", "99.00"));
        id = reconciliation.reconciled(1, 1, file);
        reconciliation.explain(id, 1, 1, "Fel belopp").then().statusCode(200);
    }

    @Test
    void onlyTheOwnOfficeReconcilesAndReads() {
        AnAssociation other = AnAssociation.withMembers();
        reads(other::office, 404);
        writes(other::office, 404);
        reads(association::operator, 403);
        writes(association::operator, 403);
        reads(() -> AnAssociation.authority(AnAssociation.HOST), 403);
        writes(() -> AnAssociation.authority(AnAssociation.HOST), 403);
        String writer = Tokens.authority(AnAssociation.HOST, "funding.write");
        writes(() -> AnAssociation.as(writer), 403);
        reads(RestAssured::given, 401);
        writes(() -> given().contentType("application/json"), 401);
    }

    private String url() {
        return AnAssociation.API + association.path() + "/reconciliations";
    }

    private void reads(Supplier<RequestSpecification> caller, int status) {
        for (String path : List.of("", "/" + id, "/" + id + "/lines")) {
            caller.get().get(url() + path).then().statusCode(status);
        }
    }

    private void writes(Supplier<RequestSpecification> caller, int status) {
        caller.get()
                .header("Samspel-Acting-User", "x")
                .body(AReconciliation.request(1, 1, file))
                .post(url())
                .then()
                .statusCode(status);
        caller.get()
                .header("Samspel-Acting-User", "x")
                .header("If-Match", "\"2\"")
                .body("{\"explanation\":\"x\"}")
                .post(url() + "/" + id + "/lines/1/explanations")
                .then()
                .statusCode(status);
    }

    @Test
    void anotherAssociationsFileIsUnknownAndSomebodyActs() {
        AnAssociation other = AnAssociation.withMembers();
        new AReconciliation(other).reconcile(1, 1, file).then().statusCode(422);
        association
                .office()
                .body(AReconciliation.request(1, 1, file))
                .post(url())
                .then()
                .statusCode(400);
    }

    @Test
    void aRepeatedRequestReconcilesOnce() {
        var call =
                given().auth()
                        .oauth2(Tokens.office(association.id()))
                        .contentType("application/json")
                        .header("Idempotency-Key", "k-" + association.id())
                        .header("Samspel-Acting-User", "ekonom-1")
                        .body(AReconciliation.request(1, 1, file));
        String first = call.post(url()).then().statusCode(201).extract().path("id");
        call.post(url())
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .body("id", equalTo(first));
    }

    @Test
    void everyTableForcesRowLevelSecurityAndShowsTheBooksToTheOwnOfficeAlone() {
        AnAssociation other = AnAssociation.registered();
        for (String table : OF_THE_OFFICE) {
            assertThat(forced(table)).as(table).isEqualTo("t");
            for (String stranger :
                    List.of("", "association:" + other.id(), "authority:" + AnAssociation.HOST)) {
                assertThat(rows(stranger, table)).as(table + " " + stranger).isZero();
            }
            assertThat(rows("association:" + association.id(), table)).as(table).isPositive();
        }
        assertThat(forced("reconciliation")).isEqualTo("t");
        assertThat(rows("", "reconciliation")).isZero();
        assertThat(rows("association:" + other.id(), "reconciliation")).isZero();
        assertThat(rows("authority:2120002288", "reconciliation")).isZero();
        assertThat(rows("authority:" + AnAssociation.HOST, "reconciliation")).isPositive();
    }

    @Test
    void whatWasFoundAndExplainedIsNeverChanged() {
        for (String act :
                List.of(
                        "update reconciliation set checksum = checksum",
                        "update reconciliation set ledger_number = 9",
                        "delete from reconciliation",
                        "update reconciliation_line set times = 1",
                        "delete from reconciliation_line",
                        "update reconciliation_line_account set books_ore = 0",
                        "update reconciliation_account set own_ore = 0",
                        "update reconciliation_explanation set explanation = 'x'",
                        "delete from reconciliation_explanation",
                        "update actuals_import_own_posting set amount_ore = 0")) {
            String sql = "with act as (" + act + " returning 1) select 1";
            assertThatThrownBy(() -> Database.seenBy("association:" + association.id(), sql))
                    .as(act)
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void nobodyExplainsForAnother() {
        AnAssociation other = AnAssociation.registered();
        String sql =
                "insert into reconciliation_explanation values ('%s', 9, 1, '%s', 'x', 'y', now())"
                                .formatted(id, association.id())
                        + " returning 1";
        assertThatThrownBy(() -> Database.seenBy("association:" + other.id(), sql))
                .rootCause()
                .hasMessageContaining("row-level security");
        assertThat(
                        Database.seenBy(
                                "authority:" + AnAssociation.HOST,
                                "with act as (update reconciliation set unexplained = 0"
                                        + " returning 1) select count(*) from act"))
                .containsExactly("0");
    }

    private static String forced(String table) {
        return Database.rows(
                        "select relrowsecurity and relforcerowsecurity from pg_class"
                                + " where relkind = 'r' and relname = '"
                                + table
                                + "'")
                .getFirst();
    }

    private static int rows(String caller, String table) {
        return Integer.parseInt(
                Database.seenBy(caller, "select count(*) from " + table).getFirst());
    }
}
