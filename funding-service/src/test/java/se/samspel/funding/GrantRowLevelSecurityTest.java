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

/** What plain SQL without any where shows of applications, grants, registers and targets. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class GrantRowLevelSecurityTest {

    private static final List<String> TABLES =
            List.of(
                    "register_sheet",
                    "target_list",
                    "target",
                    "funding_application",
                    "application_amount",
                    "application_move",
                    "funding_grant",
                    "grant_version",
                    "grant_amount",
                    "grant_year",
                    "grant_carry_over",
                    "grant_repayment");

    private AnAssociation association;
    private String intervention;
    private String grant;

    @BeforeEach
    void rowsInEveryTable() {
        association = AnAssociation.withMembers();
        intervention = association.intervention();
        grant = AnApplication.agreed(association, intervention);
        put("register", "{\"partners\":[],\"steeringGroup\":[],\"plannedParticipants\":[]}");
        put(
                "targets",
                """
                {"targets":[{"indicator":"A","value":1,"unit":"COUNT",
                             "from":"2020-01-01","to":"2020-12-31"}]}\
                """);
        act(
                "1",
                "carry-overs",
                """
                {"fromYear":2020,"amountSek":1,
                 "decision":{"decidedOn":"2020-12-10","reference":"§ 58/2020"}}\
                """);
        act(
                "2",
                "repayments",
                """
                {"year":2020,"amountSek":1,"source":"REMAINING","decidedOn":"2021-01-20",
                 "dueOn":"2021-02-28"}\
                """);
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
                    .isPositive();
            assertThat(Rows.seenBy("authority:" + AnAssociation.FK, table)).as(table).isPositive();
            assertThat(Rows.seenBy("operator", table)).as(table).isPositive();
        }
    }

    @Test
    void aDraftWithItsAmountsIsItsApplicantsAlone() {
        String draft = AnApplication.drafted(association, intervention).id();
        String amounts = "select stage from application_amount where application_id = '%s'";
        for (String caller :
                List.of(
                        "association:" + association.id(),
                        "operator",
                        "authority:" + AnAssociation.FK)) {
            assertThat(Database.seenBy(caller, amounts.formatted(draft))).as(caller).isEmpty();
        }
        assertThat(Database.seenBy("authority:" + AnAssociation.HOST, amounts.formatted(draft)))
                .hasSize(3);
    }

    @Test
    void onlyTheOfficeChangesMoneyAndNobodyChangesADecision() {
        String office = "association:" + association.id();
        for (String caller : List.of("operator", "authority:" + AnAssociation.HOST)) {
            assertThat(Rows.changedBy(caller, "update grant_year set drawn_ore = 0")).isZero();
            assertThat(Rows.changedBy(caller, "update funding_grant set number = 9")).isZero();
            assertThat(Rows.changedBy(caller, "update register_sheet set version = 9")).isZero();
        }
        assertThat(Rows.changedBy("operator", "update funding_application set purpose = ''"))
                .isZero();
        for (String caller : List.of(office, "operator")) {
            assertThat(Rows.changedBy(caller, "update grant_version set number = 9")).isZero();
            assertThat(Rows.changedBy(caller, "update grant_amount set amount_ore = 0")).isZero();
            assertThat(Rows.changedBy(caller, "update application_move set made_on = null"))
                    .isZero();
            assertThat(Rows.changedBy(caller, "delete from application_move")).isZero();
            assertThat(Rows.changedBy(caller, "delete from grant_year")).isZero();
            assertThat(Rows.changedBy(caller, "delete from funding_application")).isZero();
        }
    }

    @Test
    void noCallerAppliesInAnothersName() {
        assertThatThrownBy(() ->
                        Database.seenBy(
                                "authority:" + AnAssociation.FK,
                                """
                                insert into funding_application
                                  (id, association_id, intervention_id, applicant, version,
                                   purpose, state, moves, asked_ore, recorded_at)
                                values (gen_random_uuid(), '%s', '%s', 'authority:%s', 1, 'x',
                                  'DRAFT', 0, 1, now()) returning 1\
                                """
                                        .formatted(
                                                association.id(),
                                                intervention,
                                                AnAssociation.HOST)))
                .hasRootCauseMessage(
                        "ERROR: new row violates row-level security policy for table"
                                + " \"funding_application\"");
    }

    @Test
    void theDatabaseToleratesNoOverdraftEither() {
        String overdraft =
                "with changed as (update grant_year set drawn_ore = granted_ore + 1"
                        + " where grant_id = '%s' returning 1) select count(*) from changed";
        assertThatThrownBy(() ->
                        Database.seenBy(
                                "association:" + association.id(), overdraft.formatted(grant)))
                .hasStackTraceContaining("grant_year_never_overdrawn");
    }

    private void put(String what, String body) {
        association
                .office()
                .header("If-None-Match", "*")
                .body(body)
                .put(AnAssociation.API + "/interventions/" + intervention + "/" + what)
                .then()
                .statusCode(201);
    }

    private void act(String version, String act, String body) {
        association
                .office()
                .header("Samspel-Acting-User", "ekonom-1")
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .post(AnAssociation.API + "/grants/" + grant + "/" + act)
                .then()
                .statusCode(200);
    }
}
