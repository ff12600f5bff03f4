package se.samspel.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.SamspelStack;

/** What plain SQL without any where shows to the service's own login. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class RowLevelSecurityTest {

    private static final List<String> TABLES =
            List.of(
                    "association",
                    "member",
                    "member_authority",
                    "contributions",
                    "contribution_share",
                    "intervention",
                    "financial_year",
                    "financial_line",
                    "actuals",
                    "actuals_line");

    private AnAssociation association;

    @BeforeEach
    void rowsInEveryTable() {
        association = AnAssociation.withMembers();
        String intervention = AnAssociation.API + "/interventions/" + association.intervention();
        association
                .office()
                .header("If-None-Match", "*")
                .body("{\"basis\":\"TOTAL\",\"amountSek\":400}")
                .put(AnAssociation.API + association.path() + "/contributions/2020")
                .then()
                .statusCode(201);
        association
                .office()
                .body(
                        """
                        {"asOf":"2020-06-30",
                         "lines":[{"costCategory":"PERSONAL","actualSek":1}]}\
                        """)
                .post(intervention + "/actuals")
                .then()
                .statusCode(201);
    }

    @Test
    void everyTableForcesRowLevelSecurity() {
        assertThat(
                        Database.rows(
                                "select relname from pg_class where relkind = 'r'"
                                        + " and relnamespace = 'public'::regnamespace"
                                        + " and relname in ('"
                                        + String.join("','", TABLES)
                                        + "','association_reader')"
                                        + " and relrowsecurity and relforcerowsecurity"))
                .hasSize(TABLES.size() + 1);
    }

    @Test
    void withoutACallerNoRowIsSeen() {
        for (String table : TABLES) {
            assertThat(rows("", table)).as(table).isZero();
        }
        assertThat(rows("", "association_reader")).isZero();
    }

    @Test
    void anOfficeSeesItsOwnAssociationAlone() {
        AnAssociation other = AnAssociation.registered();
        for (String table : TABLES) {
            assertThat(rows("association:" + association.id(), table)).as(table).isPositive();
        }
        assertThat(Database.seenBy("association:" + association.id(), "select id from association"))
                .containsExactly(association.id());
        for (String table : TABLES.subList(1, TABLES.size())) {
            assertThat(rows("association:" + other.id(), table)).as(table).isZero();
        }
    }

    @Test
    void anAuthoritySeesTheAssociationsOfItsOrganisation() {
        for (String table : TABLES) {
            assertThat(rows("authority:" + AnAssociation.HOST, table)).as(table).isPositive();
            assertThat(rows("authority:2120002304.skola", table)).as(table).isZero();
            assertThat(rows("authority:2120002288", table)).as(table).isZero();
        }
        assertThat(
                        Database.seenBy(
                                "authority:" + AnAssociation.HOST,
                                "select distinct reader from association_reader"))
                .containsExactly("authority:" + AnAssociation.HOST);
    }

    @Test
    void theOperatorSeesAllAndWritesNoMoney() {
        for (String table : TABLES) {
            assertThat(rows("operator", table)).as(table).isPositive();
        }
        assertThat(
                        Database.seenBy(
                                "operator",
                                "with changed as (update financial_year set version = 99 returning"
                                        + " 1) select count(*) from changed"))
                .containsExactly("0");
    }

    @Test
    void nobodyWritesForAnotherAssociation() {
        AnAssociation other = AnAssociation.registered();
        assertThatThrownBy(() ->
                        Database.seenBy(
                                "association:" + other.id(),
                                "insert into contributions values ('%s', 2030, 1, 'TOTAL',"
                                                .formatted(association.id())
                                        + " 100, now()) returning 1"))
                .hasRootCauseMessage(
                        "ERROR: new row violates row-level security policy for table"
                                + " \"contributions\"");
    }

    @Test
    void reportsOfActualCostAreNeverChanged() {
        assertThat(
                        Database.seenBy(
                                "association:" + association.id(),
                                "with changed as (update actuals_line set actual_ore = 0 returning"
                                        + " 1) select count(*) from changed"))
                .containsExactly("0");
        assertThat(
                        Database.seenBy(
                                "association:" + association.id(),
                                "with changed as (delete from actuals returning 1)"
                                        + " select count(*) from changed"))
                .containsExactly("0");
    }

    private static int rows(String caller, String table) {
        return Integer.parseInt(
                Database.seenBy(caller, "select count(*) from " + table).getFirst());
    }
}
