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

/** What plain SQL without any where shows of what governs an association. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class GovernanceRowLevelSecurityTest {

    private static final List<String> TABLES =
            List.of(
                    "statutes",
                    "local_agreement",
                    "board_seat",
                    "board_office",
                    "staff_role",
                    "auditor");

    private AnAssociation association;

    @BeforeEach
    void rowsInEveryTable() {
        association = AnAssociation.withMembers();
        AGovernedAssociation.filled(association);
    }

    @Test
    void everyTableForcesRowLevelSecurity() {
        assertThat(
                        Database.rows(
                                "select relname from pg_class where relkind = 'r'"
                                        + " and relnamespace = 'public'::regnamespace"
                                        + " and relname in ('"
                                        + String.join("','", TABLES)
                                        + "') and relrowsecurity and relforcerowsecurity"))
                .hasSize(TABLES.size());
    }

    @Test
    void membersTheOfficeAndTheOperatorSeeRowsAndNobodyElseDoes() {
        AnAssociation other = AnAssociation.registered();
        for (String table : TABLES) {
            assertThat(rows("", table)).as(table).isZero();
            assertThat(rows("association:" + association.id(), table)).as(table).isEqualTo(1);
            assertThat(rows("association:" + other.id(), table)).as(table).isZero();
            assertThat(rows("authority:" + AnAssociation.HOST, table)).as(table).isPositive();
            assertThat(rows("authority:2120002254", table)).as(table).isZero();
            assertThat(rows("operator", table)).as(table).isPositive();
        }
    }

    @Test
    void theOwnOfficeAloneChangesAndNobodyDeletes() {
        for (String table : TABLES) {
            String change =
                    "with changed as (update %s set version = 9 returning 1)".formatted(table)
                            + " select count(*) from changed";
            String delete =
                    "with gone as (delete from %s returning 1) select count(*) from gone"
                            .formatted(table);
            for (String caller : List.of("", "operator", "authority:" + AnAssociation.HOST)) {
                assertThat(Database.seenBy(caller, change)).as(table).containsExactly("0");
            }
            String office = "association:" + association.id();
            assertThat(Database.seenBy(office, change)).as(table).containsExactly("1");
            assertThat(Database.seenBy(office, delete)).as(table).containsExactly("0");
        }
    }

    @Test
    void nobodyWritesForAnotherAssociation() {
        AnAssociation other = AnAssociation.registered();
        assertThatThrownBy(() ->
                        Database.seenBy(
                                "association:" + other.id(),
                                """
                                insert into staff_role values (gen_random_uuid(), '%s', 1,
                                  'DIRECTOR', 's-1', 0, '2026-01-01', null, now())
                                returning 1\
                                """
                                        .formatted(association.id())))
                .hasRootCauseMessage(
                        "ERROR: new row violates row-level security policy for table"
                                + " \"staff_role\"");
    }

    @Test
    void theDatabaseTakesNoIdentityNumberAsHolder() {
        assertThatThrownBy(() ->
                        Database.seenBy(
                                "association:" + association.id(),
                                "with changed as (update staff_role set holder ="
                                        + " '19121212-1212' returning 1)"
                                        + " select count(*) from changed"))
                .rootCause()
                .hasMessageContaining("violates check constraint");
    }

    private static int rows(String caller, String table) {
        return Integer.parseInt(
                Database.seenBy(caller, "select count(*) from " + table).getFirst());
    }
}
