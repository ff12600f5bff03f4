package se.samspel.reporting.edition;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static se.samspel.reporting.AvestaEvents.ASSOCIATION;
import static se.samspel.reporting.AvestaEvents.HOST;
import static se.samspel.reporting.AvestaEvents.MEMBER;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Tokens;

/** The host lets others see more of reports that have a calculation of their own. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class ReleaseTest {

    private static final String EDITIONS = "/reporting/v1/editions";
    private static final String TEAM_REPORT = "team-report";
    private static final String COST = "cost-per-result";
    private static final String YEAR = "?from=2020-01-01&to=2020-12-31";

    private final Team team = new Team(ASSOCIATION);

    /** Of twenty-seven in 2020 three men have found work and four women have not. */
    @BeforeEach
    void tellOfATeam() {
        team.enrol(10, "KVINNA", null);
        team.enrol(10, "MAN", null);
        team.enrol(4, "KVINNA", "MEDICINSK_REHAB");
        team.enrol(3, "MAN", "ARBETE");
        team.arrived();
    }

    @Test
    void aTeamReportIsReadOnTheHostsTermsAfterItsDecision() {
        read(TEAM_REPORT)
                .body("bySex.exits.MAN", nullValue())
                .body("disclosure.threshold", equalTo(5));

        release(as(HOST), latest(TEAM_REPORT), 3)
                .statusCode(201)
                .body("number", equalTo(2))
                .body("threshold", equalTo(3))
                .body("released", equalTo(true));

        read(TEAM_REPORT)
                .body("bySex.exits.MAN", equalTo(3))
                .body("exits.goalAttained", equalTo(3))
                .body("disclosure.threshold", equalTo(3));
    }

    @Test
    void aLaterTeamReportReckonsWithWhatWasReleased() {
        read(TEAM_REPORT);
        release(as(HOST), latest(TEAM_REPORT), 3).statusCode(201);
        team.enrol(1, "MAN", "ARBETE");
        team.enrol(9, "KVINNA", "MEDICINSK_REHAB");
        team.arrived();

        read(TEAM_REPORT)
                .body("disclosure.threshold", equalTo(5))
                .body("bySex.exits.MAN", nullValue())
                .body("exits.goalAttained", nullValue());
    }

    @Test
    void whatAPersonAndAGoalCostIsReadOnTheHostsTermsAfterItsDecision() {
        read(COST).body(cell(3) + ".state", equalTo("WITHHELD"));

        release(as(HOST), latest(COST), 3)
                .statusCode(201)
                .body("content.exact", equalTo(false))
                .body("threshold", equalTo(3));

        read(COST).body(cell(3) + ".value", equalTo(3));
        team.enrol(2, "MAN", "ARBETE");
        team.enrol(9, "KVINNA", "MEDICINSK_REHAB");
        team.arrived();
        read(COST).body(cell(3) + ".state", equalTo("WITHHELD"));
    }

    @Test
    void whatReportsOfOneKindReleasedIsKnownInTheOthers() {
        read(TEAM_REPORT);
        release(as(HOST), latest(TEAM_REPORT), 3).statusCode(201);
        team.enrol(2, "MAN", null);
        team.arrived();

        read(COST).body(cell(1) + ".state", equalTo("WITHHELD"));
    }

    @Test
    void onlyFiguresThatStillAreSoAreReleasedAndTheHostPublishesThoseThatAre() {
        for (String definition : new String[] {TEAM_REPORT, COST}) {
            read(definition);
            String outdated = latest(definition);
            team.enrol(8, "KVINNA", null);
            team.arrived();
            release(as(HOST), outdated, 3)
                    .statusCode(409)
                    .body("type", endsWith("edition-outdated"));

            String published =
                    publish(definition, "2020-12-31")
                            .statusCode(201)
                            .body("number", equalTo(2))
                            .body("threshold", equalTo(5))
                            .extract()
                            .path("id");
            release(as(HOST), published, 3).statusCode(201).body("number", equalTo(3));
            publish(definition, "2020-11-30")
                    .statusCode(422)
                    .body("type", endsWith("period-not-open"));
        }
    }

    @Test
    void nobodyButTheHostReleases() {
        for (String definition : new String[] {TEAM_REPORT, COST}) {
            read(definition);
            String id = latest(definition);
            release(given().auth().oauth2(Tokens.office(ASSOCIATION)), id, 3).statusCode(403);
            release(as(MEMBER), id, 3).statusCode(403);
            release(as("2120000142"), id, 3).statusCode(404);
            release(given(), id, 3).statusCode(401);
            release(as(HOST), id, 2).statusCode(400);
        }
    }

    private static String cell(int column) {
        return "sections[0].rows[0].cells[" + column + "]";
    }

    private ValidatableResponse read(String definition) {
        String id = team.coverage().substring("intervention:".length());
        return as(MEMBER)
                .get("/reporting/v1/interventions/" + id + "/" + definition + YEAR)
                .then()
                .statusCode(200);
    }

    private String latest(String definition) {
        return as(MEMBER)
                .get(EDITIONS + team.query() + "&definition=" + definition)
                .then()
                .extract()
                .path("items[0].id");
    }

    private ValidatableResponse publish(String definition, String to) {
        Map<String, Object> body =
                Map.of(
                        "definition",
                        definition,
                        "coverage",
                        team.coverage(),
                        "from",
                        "2020-01-01",
                        "to",
                        to,
                        "audience",
                        "OTHERS");
        return post(as(HOST), body, EDITIONS);
    }

    private static ValidatableResponse release(RequestSpecification by, String id, int threshold) {
        Map<String, Object> body =
                Map.of(
                        "threshold",
                        threshold,
                        "decidedBy",
                        "h-4711",
                        "reason",
                        "The board asked for it.");
        return post(by, body, EDITIONS + "/" + id + "/release");
    }

    private static ValidatableResponse post(
            RequestSpecification by, Map<String, Object> body, String to) {
        return by.contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID())
                .body(body)
                .post(to)
                .then();
    }

    private static RequestSpecification as(String authority) {
        return given().auth().oauth2(Tokens.authority(authority));
    }
}
