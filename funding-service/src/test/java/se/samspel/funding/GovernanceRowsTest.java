package se.samspel.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.SamspelStack;

/** What plain SQL shows of a board's meetings and of the year wheel. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class GovernanceRowsTest {

    private static final List<String> TABLES =
            List.of(
                    "board_meeting",
                    "meeting_decision",
                    "delegated_decision",
                    "wheel_parameters",
                    "year_fact",
                    "member_discharge");

    private AnAssociation association;

    @BeforeEach
    void rowsInEveryTable() {
        association = AnAssociation.withMembers();
        var board = new ABoard(association);
        board.decided(board.held(true), 1, "OTHER");
        board.delegated(ABoard.HELD_ON);
        board.done("NEED_NOTICE", "{\"doneOn\":\"2025-05-20\",\"reference\":\"1\"}")
                .then()
                .statusCode(201);
        put(
                "/year-wheels/2026/discharges/" + AnAssociation.FK,
                "{\"decidedOn\":\"2025-05-18\",\"granted\":true,\"reference\":\"§ 1\"}");
        put(
                "/year-wheel-parameters",
                "{\"firstBudgetYear\":2090,\"followUps\":\"HALF_YEAR\",\"ownDays\":[]}");
        Database.execute(
                "insert into wheel_reminder values ('%s', 2026, 'BUDGET', '2025-11-30', 'DUE', now())"
                        .formatted(association.id()));
    }

    @Test
    void everyTableForcesRowLevelSecurity() {
        assertThat(
                        Database.rows(
                                "select relname from pg_class where relkind = 'r'"
                                        + " and relnamespace = 'public'::regnamespace"
                                        + " and relname in ('"
                                        + String.join("','", TABLES)
                                        + "','wheel_reminder')"
                                        + " and relrowsecurity and relforcerowsecurity"))
                .hasSize(TABLES.size() + 1);
    }

    @Test
    void theOfficeItsMembersAuthoritiesAndTheOperatorSeeThemAndNobodyElse() {
        AnAssociation other = AnAssociation.registered();
        for (String table : TABLES) {
            assertThat(rows("", table)).as(table).isZero();
            assertThat(rows("association:" + association.id(), table)).as(table).isOne();
            assertThat(rows("association:" + other.id(), table)).as(table).isZero();
            assertThat(rows("authority:" + AnAssociation.HOST, table)).as(table).isPositive();
            assertThat(rows("authority:2120002304.skola", table)).as(table).isZero();
            assertThat(rows("operator", table)).as(table).isPositive();
        }
    }

    @Test
    void whatHasBeenToldIsTheSystemsOwn() {
        assertThat(rows("association:" + association.id(), "wheel_reminder")).isZero();
        assertThat(rows("operator", "wheel_reminder")).isZero();
        assertThat(rows("system", "wheel_reminder")).isPositive();
    }

    @Test
    void nobodyElseWritesThem() {
        String authority = "authority:" + AnAssociation.HOST;
        for (String table : TABLES) {
            for (String caller : List.of("operator", authority)) {
                assertThat(
                                Database.seenBy(
                                        caller,
                                        ("with changed as (update %s set version = 99 returning 1)"
                                                        + " select count(*) from changed")
                                                .formatted(table)))
                        .as(caller + " " + table)
                        .containsExactly("0");
            }
        }
        AnAssociation other = AnAssociation.registered();
        assertThatThrownBy(() ->
                        Database.seenBy(
                                "association:" + other.id(),
                                ("insert into year_fact values ('%s', 2030, 'BUDGET', 1,"
                                                + " '2029-11-30', 'x', null, now()) returning 1")
                                        .formatted(association.id())))
                .hasRootCauseMessage(
                        "ERROR: new row violates row-level security policy for table"
                                + " \"year_fact\"");
    }

    @Test
    void theDatabaseRefusesWhatTheRulesRefuse() {
        for (String broken :
                List.of(
                        "update board_meeting set adjusters = array['x']",
                        "update board_meeting set state = 'ADJUSTED'",
                        "update board_meeting set held_on = null",
                        "update meeting_decision set paragraph = 0",
                        "update meeting_decision set reservations = array['a'],"
                                + " conflicts = array['a']",
                        "update delegated_decision set amount_ore = -1",
                        "update wheel_parameters set own_steps = array['BUDGET'],"
                                + " own_days = array['--05-05']")) {
            assertThatThrownBy(() ->
                            Database.execute(
                                    broken + " where association_id = '" + association.id() + "'"))
                    .as(broken)
                    .hasRootCauseInstanceOf(SQLException.class)
                    .hasMessageContaining("violates check constraint");
        }
    }

    private void put(String path, String body) {
        association
                .office()
                .header("If-None-Match", "*")
                .body(body)
                .put(AnAssociation.API + association.path() + path)
                .then()
                .statusCode(201);
    }

    private static int rows(String caller, String table) {
        return Integer.parseInt(
                Database.seenBy(caller, "select count(*) from " + table).getFirst());
    }
}
