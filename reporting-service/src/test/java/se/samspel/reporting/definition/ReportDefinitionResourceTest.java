package se.samspel.reporting.definition;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static se.samspel.reporting.AvestaEvents.HOST;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Tokens;
import se.samspel.reporting.AvestaEvents;

@QuarkusTest
@WithTestResource(SamspelStack.class)
class ReportDefinitionResourceTest {

    private static final String DEFINITIONS = "/reporting/v1/report-definitions/";

    private static final String BODY =
            """
            {"key":"%s","version":1,"title":{"sv":"Start i grupp","en":"Group start"},\
            "coverage":["INTERVENTION","NATION"],"period":"ANY_DAYS","sections":[{"key":"group",\
            "question":{"sv":"Hur många började i grupp?","en":"How many started in a group?"},\
            "population":"ENROLMENT","cohort":"ENROLLED","rows":"startedInGroup","columns":"SEX",\
            "measures":[{"key":"people","label":{"sv":"Antal","en":"Number"},"kind":"PEOPLE"}],\
            "picture":"BARS","disclosure":{"threshold":5,"zeroShown":true}}]}\
            """;

    private final String key = "test-" + UUID.randomUUID();

    @Test
    void aNewReportIsADefinitionAndNoRelease() {
        AvestaEvents.intervention();
        String report =
                "/reporting/v1/reports/"
                        + key
                        + "?coverage=intervention:"
                        + AvestaEvents.interventionId()
                        + "&from=2019-07-01&to=2020-06-30";
        put(key, BODY.formatted(key)).then().statusCode(201).body("state", equalTo("DRAFT"));
        host().get(report).then().statusCode(404);

        publish("\"1\"").then().statusCode(200).body("state", equalTo("PUBLISHED"));

        host().get(report)
                .then()
                .statusCode(200)
                .body("title.sv", equalTo("Start i grupp"))
                .body(
                        "sections[0].rows.find { it.key == 'ALL' }.cells.value",
                        equalTo(List.of(17, 6, 23)));
    }

    @Test
    void aDraftIsWrittenAnewButAPublishedVersionNeverChanges() {
        put(key, BODY.formatted(key)).then().statusCode(201).header("ETag", "\"1\"");
        String other = BODY.formatted(key).replace("Group start", "Started together");
        operator()
                .header("If-Match", "\"1\"")
                .body(other)
                .put(DEFINITIONS + key + "/versions/1")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("definition.title.en", equalTo("Started together"));
        publish("\"1\"").then().statusCode(412);
        publish("\"2\"").then().statusCode(200);

        operator()
                .header("If-Match", "\"3\"")
                .body(other)
                .put(DEFINITIONS + key + "/versions/1")
                .then()
                .statusCode(409);
    }

    @Test
    void whatIsWithdrawnGivesNoFiguresAndIsStillUnderstood() {
        put(key, BODY.formatted(key)).then().statusCode(201);
        publish("\"1\"").then().statusCode(200);
        host().get(DEFINITIONS + key).then().statusCode(200);

        operator()
                .header("If-Match", "\"2\"")
                .header("Idempotency-Key", UUID.randomUUID())
                .post(DEFINITIONS + key + "/versions/1/withdrawal")
                .then()
                .statusCode(200)
                .body("state", equalTo("WITHDRAWN"));

        host().get(DEFINITIONS + key).then().statusCode(404);
        host().get(DEFINITIONS + key + "/versions/1").then().statusCode(200);
    }

    @Test
    void whatCannotBeAnsweredIsRefusedAtItsPlace() {
        String wrong =
                BODY.formatted(key)
                        .replace("\"startedInGroup\"", "\"shoeSize\"")
                        .replace("\"ENROLLED\"", "\"WAITING_AT_END\"")
                        .replace("\"zeroShown\":true", "\"zeroShown\":true,\"grouping\":\"size\"");

        put(key, wrong)
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:samspel:problem:invalid-definition"))
                .body(
                        "errors.pointer",
                        hasItems(
                                "/sections/0/rows",
                                "/sections/0/cohort",
                                "/sections/0/disclosure/grouping"))
                .body(
                        "errors.code",
                        hasItems("unknown-dimension", "unknown-cohort", "unknown-hierarchy"));
        put(key, BODY.formatted("test-other")).then().statusCode(422);
        put(key, BODY.formatted(key).replace("\"threshold\":5", "\"threshold\":4"))
                .then()
                .statusCode(400);
    }

    @Test
    void draftsAreTheOperatorsAndDefinitionsEverybodys() {
        put(key, BODY.formatted(key)).then().statusCode(201);

        host().get(DEFINITIONS + key + "/versions/1").then().statusCode(404);
        host().get("/reporting/v1/report-definitions?limit=100")
                .then()
                .statusCode(200)
                .body("items.key", hasItems("exits", "comparison"))
                .body("items.key", not(hasItem(key)));
        operator().get(DEFINITIONS + key + "/versions/1").then().statusCode(200);
        given().get(DEFINITIONS + "exits").then().statusCode(401);
    }

    @Test
    void onlyTheOperatorWritesReports() {
        given().auth()
                .oauth2(Tokens.authority(HOST))
                .contentType("application/json")
                .header("If-None-Match", "*")
                .body(BODY.formatted(key))
                .put(DEFINITIONS + key + "/versions/1")
                .then()
                .statusCode(403);
        given().auth()
                .oauth2(Tokens.authority(HOST, "association.admin"))
                .contentType("application/json")
                .header("If-None-Match", "*")
                .body(BODY.formatted(key))
                .put(DEFINITIONS + key + "/versions/1")
                .then()
                .statusCode(403);
        given().contentType("application/json")
                .body(BODY.formatted(key))
                .put(DEFINITIONS + key + "/versions/1")
                .then()
                .statusCode(401);
    }

    private static Response put(String key, String body) {
        return operator()
                .header("If-None-Match", "*")
                .body(body)
                .put(DEFINITIONS + key + "/versions/1");
    }

    private Response publish(String version) {
        return operator()
                .header("If-Match", version)
                .header("Idempotency-Key", UUID.randomUUID())
                .post(DEFINITIONS + key + "/versions/1/publication");
    }

    private static RequestSpecification operator() {
        return given().auth().oauth2(Tokens.operator()).contentType("application/json");
    }

    private static RequestSpecification host() {
        return given().auth().oauth2(Tokens.authority(HOST));
    }
}
