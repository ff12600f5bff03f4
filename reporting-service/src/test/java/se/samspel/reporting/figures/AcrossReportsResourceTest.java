package se.samspel.reporting.figures;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static se.samspel.reporting.AvestaEvents.ASSOCIATION;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Tokens;
import se.samspel.reporting.edition.Team;

/** What is shown in one report is withheld from the next, however the people are grouped there. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class AcrossReportsResourceTest {

    private static final String YEAR = "from=2020-01-01&to=2020-12-31";
    private static final String ALL = "sections[0].rows.find { it.key == 'ALL' }.cells[0]";

    private static final String GOALS = "sections[0].rows[0].cells[3]";

    private static final String BODY =
            """
            {"key":"%s","version":1,"title":{"sv":"Avslut till","en":"Exits to"},\
            "coverage":["INTERVENTION"],"period":"ANY_DAYS","sections":[{"key":"to",\
            "question":{"sv":"Hur många gick dit?","en":"How many went there?"},\
            "population":"ENROLMENT","cohort":"EXITS","columns":"NONE",\
            "measures":[{"key":"people","label":{"sv":"Antal","en":"Number"},"kind":"PEOPLE",\
            "where":[{"dimension":"exitDestination","in":["ARBETE",\
            "ANNAN_ARBETSLIVSINRIKTAD_REHAB"]}]}],\
            "picture":"BARS","disclosure":{"threshold":5,"zeroShown":false}}]}\
            """;

    private final String workOrRehab = "test-" + UUID.randomUUID();
    private final Team team = new Team(ASSOCIATION);

    /** Of thirty-five who left, twenty went to work and three to studies. */
    @BeforeEach
    void tellOfATeam() {
        team.enrol(10, "KVINNA", "ARBETE");
        team.enrol(10, "MAN", "ARBETE");
        team.enrol(3, "KVINNA", "STUDIER");
        team.enrol(6, "KVINNA", "ANNAT");
        team.enrol(6, "MAN", "ANNAT");
        team.arrived();
        operator()
                .header("If-None-Match", "*")
                .body(BODY.formatted(workOrRehab))
                .put("/reporting/v1/report-definitions/" + workOrRehab + "/versions/1")
                .then()
                .statusCode(201);
        operator()
                .header("If-Match", "\"1\"")
                .header("Idempotency-Key", UUID.randomUUID())
                .post("/reporting/v1/report-definitions/" + workOrRehab + "/versions/1/publication")
                .then()
                .statusCode(200);
    }

    @Test
    void whatTheTeamReportGathersIsNotTakenApartByAnother() {
        teamReport().body("exits.goalAttained", equalTo(23));

        report(workOrRehab).body(ALL + ".state", equalTo("WITHHELD"));
    }

    @Test
    void theTeamReportGathersNothingThatAnotherTakesApart() {
        report(workOrRehab).body(ALL + ".value", equalTo(20));

        teamReport()
                .body("exits.total", equalTo(35))
                .body("exits.goalAttained", nullValue())
                .body("exits.byDestination.STUDIER", nullValue());
    }

    @Test
    void noDefinedReportTakesApartWhatAnotherGathers() {
        report("exits")
                .body(
                        "sections.find { it.key == 'goal' }.rows.find { it.key == 'ALL'"
                                + " }.cells[1].value",
                        equalTo(23));

        report(workOrRehab).body(ALL + ".state", equalTo("WITHHELD"));
    }

    @Test
    void whatTheCostOfAGoalTellsIsNotTakenApartByAnother() {
        ofIntervention("cost-per-result").body(GOALS + ".value", equalTo(23));
        report(workOrRehab).body(ALL + ".state", equalTo("WITHHELD"));
    }

    @Test
    void whatAnotherTakesApartTheCostOfAGoalDoesNotGather() {
        report(workOrRehab).body(ALL + ".value", equalTo(20));
        ofIntervention("cost-per-result").body(GOALS + ".state", equalTo("WITHHELD"));
    }

    private ValidatableResponse teamReport() {
        return ofIntervention("team-report");
    }

    private ValidatableResponse ofIntervention(String report) {
        String id = team.coverage().substring("intervention:".length());
        return office().get("/reporting/v1/interventions/" + id + "/" + report + "?" + YEAR)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse report(String key) {
        return office().get(
                        "/reporting/v1/reports/"
                                + key
                                + "?coverage="
                                + team.coverage()
                                + "&"
                                + YEAR)
                .then()
                .statusCode(200);
    }

    private static RequestSpecification operator() {
        return given().auth().oauth2(Tokens.operator()).contentType("application/json");
    }

    private static RequestSpecification office() {
        return given().auth().oauth2(Tokens.office(ASSOCIATION));
    }
}
