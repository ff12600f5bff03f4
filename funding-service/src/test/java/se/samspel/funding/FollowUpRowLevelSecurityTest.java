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
        assertThat(Rows.secured(TABLES)).hasSize(TABLES.size());
    }

    @Test
    void eachSeesWhatItBelongsTo() {
        AnAssociation other = AnAssociation.registered();
        for (String table : TABLES) {
            assertThat(Rows.seenBy("", table)).as(table).isZero();
            assertThat(Rows.seenBy("association:" + other.id(), table)).as(table).isZero();
            assertThat(Rows.seenBy("authority:2120002304.skola", table)).as(table).isZero();
            assertThat(Rows.seenBy("association:" + association.id(), table))
                    .as(table)
                    .isEqualTo(1);
            assertThat(Rows.seenBy("authority:" + AnAssociation.FK, table)).as(table).isPositive();
            assertThat(Rows.seenBy("operator", table)).as(table).isPositive();
        }
    }

    @Test
    void nobodyChangesWhatWasForetoldOrReported() {
        for (String caller : List.of("association:" + association.id(), "operator", "system")) {
            for (String table : List.of("forecast_version", "interim_snapshot")) {
                assertThat(Rows.changedBy(caller, "delete from " + table)).isZero();
            }
            assertThat(Rows.changedBy(caller, "update forecast_version set comment = 'x'"))
                    .isZero();
            assertThat(Rows.changedBy(caller, "update interim_snapshot set content = '{}'"))
                    .isZero();
            assertThat(Rows.changedBy(caller, "delete from interim_report")).isZero();
            assertThat(Rows.changedBy(caller, "delete from secondment")).isZero();
        }
        for (String caller : List.of("operator", "authority:" + AnAssociation.HOST)) {
            assertThat(Rows.changedBy(caller, "update secondment set vacant = true")).isZero();
            assertThat(Rows.changedBy(caller, "update interim_report set version = 9")).isZero();
        }
    }

    @Test
    void theDatabaseKeepsTheChecksumTooAndOneLatestEdition() {
        String caller = "association:" + association.id();
        assertThatThrownBy(() ->
                        Database.execute("update interim_snapshot set content = content || ' '"))
                .hasStackTraceContaining("interim_snapshot");
        assertThatThrownBy(() ->
                        Rows.changedBy(
                                caller,
                                """
                                insert into interim_report (id, association_id, version, year,
                                  period, edition, latest, as_of, state, acting_user, recorded_at)
                                select gen_random_uuid(), association_id, 1, year, period, 2, true,
                                  as_of, 'DRAFT', 'x', now() from interim_report\
                                """))
                .hasStackTraceContaining("interim_report_latest");
        assertThatThrownBy(() ->
                        Rows.changedBy(caller, "update secondment set actual_percent = '{101,20}'"))
                .hasStackTraceContaining("secondment");
        assertThatThrownBy(() -> Rows.changedBy(caller, "update secondment set cost_ore = '{}'"))
                .hasStackTraceContaining("secondment");
    }
}
