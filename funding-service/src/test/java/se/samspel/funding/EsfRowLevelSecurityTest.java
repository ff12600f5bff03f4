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

/** What plain SQL without any where shows of ESF projects to the service's own login. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class EsfRowLevelSecurityTest {

    private static final List<String> OPEN =
            List.of(
                    "esf_project",
                    "esf_subproject",
                    "esf_cost_models",
                    "esf_cost_model",
                    "esf_plan",
                    "esf_plan_post",
                    "esf_plan_group",
                    "esf_plan_cost",
                    "esf_participant_file",
                    "esf_participant_file_sending");
    private static final List<String> OFFICE_ALONE =
            List.of(
                    "esf_time_report",
                    "esf_time_report_version",
                    "esf_claim",
                    "esf_claim_cost",
                    "esf_claim_co_financing");
    private static final String CLAIM =
            """
            {"from":"2024-01","until":"2024-01","esfSharePercent":40,
             "directCosts":[{"month":"2024-01","costCategory":"PERSONAL","amountSek":100}],
             "units":[{"month":"2024-01","unit":"DAY","quantity":1}],
             "coFinancing":[{"financier":"KOMMUN","contribution":"IN_KIND","post":"x",
                             "amountSek":60}]}\
            """;

    private AnAssociation association;
    private AnEsfProject project;
    private String claim;

    @BeforeEach
    void rowsInEveryTable() {
        association = AnAssociation.withMembers();
        project = AnEsfProject.of(association).hostedInAvesta();
        project.put("/cost-models", EsfClaimsTest.FLAT).then().statusCode(201);
        project.put("/plan", VasterasPlanTest.PLAN).then().statusCode(201);
        project.put(
                        "/participant-files/2023-04",
                        "{\"rows\":1,\"hours\":1,\"sentOn\":\"2023-05-10\"}")
                .then()
                .statusCode(201);
        project.report("a-1", "2024-01", "1").then().statusCode(201);
        claim = project.draft("a-1", CLAIM).then().statusCode(201).extract().path("id");
    }

    @Test
    void everyTableForcesRowLevelSecurity() {
        assertThat(
                        Database.rows(
                                "select relname from pg_class where relkind = 'r'"
                                        + " and relnamespace = 'public'::regnamespace"
                                        + " and relname like 'esf\\_%'"
                                        + " and not (relrowsecurity and relforcerowsecurity)"))
                .isEmpty();
    }

    @Test
    void rowsAreSeenByTheirOwnAssociationAlone() {
        AnAssociation other = AnAssociation.registered();
        for (String table : OPEN) {
            seen(table, "association:" + association.id(), true);
            seen(table, "authority:" + AnAssociation.HOST, true);
            seen(table, "operator", true);
            seen(table, "association:" + other.id(), false);
            seen(table, "authority:2120002304.skola", false);
            seen(table, "", false);
        }
    }

    @Test
    void draftsAndSingleEmployeesHoursAreTheOfficesOwn() {
        for (String table : OFFICE_ALONE) {
            seen(table, "association:" + association.id(), true);
            assertThat(mine(table, "authority:" + AnAssociation.HOST)).as(table).isZero();
            seen(table, "", false);
        }
        seen("esf_time_report", "operator", false);
        seen("esf_time_report_version", "operator", false);
    }

    @Test
    void theProgrammesOwnCapIsForEverybodyWhoCalls() {
        String sql = "select cap_hours[1] from esf_programme_period where scope = 'SE'";
        assertThat(Database.seenBy("association:" + association.id(), sql)).containsExactly("1662");
        assertThat(Database.seenBy("", sql)).isEmpty();
        assertThat(
                        changed(
                                "association:" + association.id(),
                                "update esf_programme_period set cap_hours = '{1}'"))
                .isEqualTo("0");
    }

    @Test
    void aHostTellsOfFilesAndOfNothingElse() {
        String host = "authority:" + AnAssociation.HOST;
        String mine = " where project_id = '" + project.id() + "'";
        assertThat(changed(host, "update esf_participant_file set row_count = 2" + mine))
                .isEqualTo("1");
        assertThat(
                        changed(
                                "authority:" + AnAssociation.FK,
                                "update esf_participant_file set row_count = 3" + mine))
                .isEqualTo("0");
        assertThat(changed(host, "update esf_subproject set name = 'x'" + mine)).isEqualTo("0");
        assertThat(changed("operator", "update esf_project set name = 'x'")).isEqualTo("0");
    }

    @Test
    void aSubmittedClaimIsRewrittenByNobody() {
        project.by("a-2")
                .header("If-Match", "\"1\"")
                .post(AnAssociation.API + "/esf-claims/" + claim + "/submission")
                .then()
                .statusCode(200);
        String office = "association:" + association.id();
        String mine = " where claim_id = '" + claim + "'";
        assertThat(changed(office, "delete from esf_claim_cost" + mine)).isEqualTo("0");
        assertThat(changed(office, "update esf_claim_unit set quantity = 9" + mine)).isEqualTo("0");
        assertThatThrownBy(() ->
                        changed(
                                office,
                                "update esf_claim set asked_ore = 1 where id = '" + claim + "'"))
                .rootCause()
                .hasMessageStartingWith("ERROR: a submitted claim is not rewritten");
    }

    private void seen(String table, String caller, boolean expected) {
        int rows =
                Integer.parseInt(
                        Database.seenBy(caller, "select count(*) from " + table).getFirst());
        assertThat(rows > 0).as(table + " by " + caller).isEqualTo(expected);
    }

    /** Rows of this test's draft and reports that the caller sees. */
    private int mine(String table, String caller) {
        String key =
                switch (table) {
                    case "esf_time_report", "esf_claim" -> "project_id = '" + project.id() + "'";
                    case "esf_time_report_version" -> "true";
                    default -> "claim_id = '" + claim + "'";
                };
        return Integer.parseInt(
                Database.seenBy(caller, "select count(*) from " + table + " where " + key)
                        .getFirst());
    }

    private static String changed(String caller, String sql) {
        return Database.seenBy(
                        caller,
                        "with changed as (" + sql + " returning 1) select count(*) from changed")
                .getFirst();
    }
}
