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

/** What plain SQL without any where shows of forecasts, seats and interim reports. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class FollowUpRowLevelSecurityTest {

    private static final List<String> TABLES =
            List.of("forecast_version", "secondment", "interim_report", "interim_snapshot");

    private AnAssociation association;
    private AFollowedTeam team;

    @BeforeEach
    void rowsInEveryTable() {
        association = AnAssociation.withMembers();
        team = AFollowedTeam.inAvesta(association);
        team.seat(AFollowedTeam.SEAT).then().statusCode(201);
        association
                .office()
                .header("Samspel-Acting-User", "ekonom-1")
                .body("{\"year\":2020,\"period\":\"HALF_YEAR\",\"asOf\":\"2020-06-30\"}")
                .post(AnAssociation.API + association.path() + "/interim-reports")
                .then()
                .statusCode(201);
    }

    @Test
    void everyTableForcesRowLevelSecurity() {
        assertThat(
                        Database.rows(
                                "select relname from pg_class where relkind = 'r'"
                                        + " and relname in ('"
                                        + String.join("','", TABLES)
                                        + "') and relrowsecurity and relforcerowsecurity"))
                .hasSize(TABLES.size());
    }

    @Test
    void eachSeesWhatItBelongsTo() {
        AnAssociation other = AnAssociation.registered();
        for (String table : TABLES) {
            assertThat(rows("", table)).as(table).isZero();
            assertThat(rows("association:" + other.id(), table)).as(table).isZero();
            assertThat(rows("authority:2120002304.skola", table)).as(table).isZero();
            assertThat(rows("association:" + association.id(), table)).as(table).isEqualTo(1);
            assertThat(rows("authority:" + AnAssociation.FK, table)).as(table).isPositive();
            assertThat(rows("operator", table)).as(table).isPositive();
        }
    }

    @Test
    void nobodyChangesWhatWasForetoldOrReported() {
        for (String caller : List.of("association:" + association.id(), "operator", "system")) {
            for (String table : List.of("forecast_version", "interim_snapshot")) {
                assertThat(changed(caller, "delete from " + table)).isZero();
            }
            assertThat(changed(caller, "update forecast_version set comment = 'x'")).isZero();
            assertThat(changed(caller, "update interim_snapshot set content = '{}'")).isZero();
            assertThat(changed(caller, "delete from interim_report")).isZero();
            assertThat(changed(caller, "delete from secondment")).isZero();
        }
        for (String caller : List.of("operator", "authority:" + AnAssociation.HOST)) {
            assertThat(changed(caller, "update secondment set vacant = true")).isZero();
            assertThat(changed(caller, "update interim_report set version = 9")).isZero();
        }
    }

    @Test
    void theDatabaseKeepsTheChecksumTooAndOneLatestEdition() {
        String caller = "association:" + association.id();
        assertThatThrownBy(() ->
                        Database.execute("update interim_snapshot set content = content || ' '"))
                .hasStackTraceContaining("interim_snapshot");
        assertThatThrownBy(() ->
                        changed(
                                caller,
                                """
                                insert into interim_report (id, association_id, version, year,
                                  period, edition, latest, as_of, state, acting_user, recorded_at)
                                select gen_random_uuid(), association_id, 1, year, period, 2, true,
                                  as_of, 'DRAFT', 'x', now() from interim_report\
                                """))
                .hasStackTraceContaining("interim_report_latest");
        assertThatThrownBy(
                        () -> changed(caller, "update secondment set actual_percent = '{101,20}'"))
                .hasStackTraceContaining("secondment");
        assertThatThrownBy(() -> changed(caller, "update secondment set cost_ore = '{}'"))
                .hasStackTraceContaining("secondment");
    }

    private static int changed(String caller, String change) {
        return Integer.parseInt(
                Database.seenBy(
                                caller,
                                "with changed as (%s returning 1) select count(*) from changed"
                                        .formatted(change))
                        .getFirst());
    }

    private static int rows(String caller, String table) {
        return Integer.parseInt(
                Database.seenBy(caller, "select count(*) from " + table).getFirst());
    }
}
