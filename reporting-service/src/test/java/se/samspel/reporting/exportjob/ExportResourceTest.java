package se.samspel.reporting.exportjob;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static se.samspel.reporting.AvestaEvents.ASSOCIATION;
import static se.samspel.reporting.AvestaEvents.HOST;
import static se.samspel.reporting.AvestaEvents.MEMBER;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.Eventually;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Tokens;
import se.samspel.reporting.AvestaEvents;

@QuarkusTest
@WithTestResource(SamspelStack.class)
class ExportResourceTest {

    private static final String EXPORTS = "/reporting/v1/exports";

    @BeforeEach
    void tellTheAvestaYear() {
        AvestaEvents.intervention();
    }

    @Test
    void anOrderedWorkbookIsMadeInTheBackgroundWithTheOrderersRights() throws Exception {
        String host = done(order(as(HOST), "XLSX"), as(HOST));
        String office = done(order(office(), "XLSX"), office());

        assertThat(cell(as(HOST), host)).isEqualTo("2.0");
        assertThat(cell(office(), office)).isEqualTo("–");
    }

    /** How many dropped out early. */
    private static String cell(RequestSpecification reader, String export) throws Exception {
        byte[] file =
                reader.get(export + "/file")
                        .then()
                        .statusCode(200)
                        .header("Cache-Control", "private, no-store")
                        .header(
                                "Content-Disposition",
                                containsString("team-report-2019-07-01-2020-06-30.xlsx"))
                        .extract()
                        .asByteArray();
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            for (var sheet : book) {
                for (var row : sheet) {
                    if (row.getCell(0) != null
                            && row.getCell(0).toString().equals("Tidigt avhopp")) {
                        return row.getCell(1).toString();
                    }
                }
            }
        }
        throw new AssertionError("no such row");
    }

    @Test
    void anOrderTellsHowFarItHasCome() {
        Response ordered = order(as(HOST), "CSV");

        ordered.then()
                .statusCode(202)
                .header("Location", containsString(EXPORTS))
                .body("report", equalTo("team-report"))
                .body("progressPercent", notNullValue());
        String export = done(ordered, as(HOST));
        as(HOST).get(export)
                .then()
                .body("progressPercent", equalTo(100))
                .body("keptUntil", notNullValue())
                .header("ETag", notNullValue());
        as(HOST).header("Accept", "text/csv")
                .get(export + "/file")
                .then()
                .statusCode(200)
                .contentType(containsString("text/csv"))
                .body(containsString("bySex,exits,KVINNA,20"));
    }

    @Test
    void aRepeatedOrderIsOneOrder() {
        String key = UUID.randomUUID().toString();
        String first = repeated(key).jsonPath().get("id");

        repeated(key)
                .then()
                .statusCode(202)
                .header("Idempotency-Replayed", "true")
                .body("id", equalTo(first));
    }

    @Test
    void anotherCallersFileDoesNotExist() {
        String export = done(order(as(HOST), "CSV"), as(HOST));

        for (RequestSpecification other : List.of(as(MEMBER), office(), as("2120002304.social"))) {
            other.get(export).then().statusCode(404);
            other.get(export + "/file").then().statusCode(404);
            other.header("If-Match", "*").delete(export).then().statusCode(404);
        }
    }

    @Test
    void withoutTokenOrScopeNothingIsOrdered() {
        String export = EXPORTS + "/" + UUID.randomUUID();
        given().contentType(ContentType.JSON)
                .header("Idempotency-Key", "k")
                .body(body("CSV", AvestaEvents.interventionId()))
                .post(EXPORTS)
                .then()
                .statusCode(401);
        given().get(export).then().statusCode(401);
        given().get(export + "/file").then().statusCode(401);
        given().delete(export).then().statusCode(401);
        var operator = given().auth().oauth2(Tokens.operator());
        order(operator, "CSV").then().statusCode(403);
        operator.get(export).then().statusCode(403);
        operator.get(export + "/file").then().statusCode(403);
        operator.delete(export).then().statusCode(403);
        as(HOST).get(export).then().statusCode(404);
        as(HOST).get(export + "/file").then().statusCode(404);
        as(HOST).header("If-Match", "*").delete(export).then().statusCode(404);
    }

    @Test
    void aReportThatTheCallerMayNotReadIsNotOrdered() {
        order(as("2120000142"), "CSV").then().statusCode(404);
        as(HOST).header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON)
                .body(
                        Map.of(
                                "report", "team-report",
                                "coverage", "nation",
                                "from", "2019-07-01",
                                "to", "2020-06-30",
                                "form", "CSV"))
                .post(EXPORTS)
                .then()
                .statusCode(422)
                .body("type", endsWith("wrong-coverage"));
    }

    @Test
    void aReportThatIsRefusedFailsWithTheReason() {
        String export =
                ordered(
                        post(
                                office(),
                                Map.of(
                                        "report", "team-report",
                                        "coverage", "intervention:" + AvestaEvents.interventionId(),
                                        "from", "2020-01-01",
                                        "to", "2020-03-31",
                                        "form", "CSV")));

        Eventually.holds(() ->
                office().get(export)
                        .then()
                        .body("state", equalTo("FAILED"))
                        .body("failure", equalTo("period-not-open")));
        office().get(export + "/file").then().statusCode(404);
    }

    @Test
    void whatAStoppedInstanceHasLeftIsMadeByAnother() {
        String id = UUID.randomUUID().toString();
        left(id, 1);

        order(as(HOST), "CSV");

        done(EXPORTS + "/" + id, as(HOST));
    }

    @Test
    void whatHasStoppedThreeInstancesIsGivenUp() {
        String id = UUID.randomUUID().toString();
        left(id, 3);

        order(as(HOST), "CSV");

        Eventually.holds(() ->
                as(HOST).get(EXPORTS + "/" + id)
                        .then()
                        .body("state", equalTo("FAILED"))
                        .body("failure", equalTo("interrupted")));
    }

    private static void left(String id, int attempts) {
        Database.execute(
                """
                insert into export_job (id, version, caller, report, coverage, from_on, to_on, form,
                  language, state, progress_percent, leased_until, attempts, recorded_at)
                values ('%s', 2, 'authority:%s', 'team-report', 'intervention:%s', '2019-07-01',
                  '2020-06-30', 'CSV', 'sv', 'RUNNING', 60, now() - interval '1 minute', %d, now())
                """
                        .formatted(id, HOST, AvestaEvents.interventionId(), attempts));
    }

    @Test
    void aFileIsHandedOutAsLongAsItsOwnerMayReadAboutItAndNoLonger() {
        String export = done(order(as(MEMBER), "CSV"), as(MEMBER));
        as(MEMBER).get(export + "/file").then().statusCode(200);

        Database.execute(
                "update export_job set coverage = 'intervention:%s' where id = '%s'"
                        .formatted(UUID.randomUUID(), export.substring(EXPORTS.length() + 1)));

        as(MEMBER).get(export + "/file").then().statusCode(404);
    }

    @Test
    void whatIsCancelledIsGone() {
        String export = done(order(as(HOST), "CSV"), as(HOST));

        as(HOST).delete(export).then().statusCode(428);
        as(HOST).header("If-Match", "\"99\"").delete(export).then().statusCode(412);
        as(HOST).header("If-Match", "*").delete(export).then().statusCode(204);
        as(HOST).get(export).then().statusCode(404);
        as(HOST).get(export + "/file").then().statusCode(404);
    }

    private static Response order(RequestSpecification caller, String form) {
        return post(caller, body(form, AvestaEvents.interventionId()));
    }

    private static Response repeated(String key) {
        return as(HOST).header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(body("CSV", AvestaEvents.interventionId()))
                .post(EXPORTS);
    }

    private static Response post(RequestSpecification caller, Map<String, String> body) {
        return caller.header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON)
                .body(body)
                .post(EXPORTS);
    }

    private static Map<String, String> body(String form, String intervention) {
        return Map.of(
                "report", "team-report",
                "coverage", "intervention:" + intervention,
                "from", "2019-07-01",
                "to", "2020-06-30",
                "form", form);
    }

    private static String ordered(Response response) {
        return EXPORTS + "/" + response.then().statusCode(202).extract().<String>path("id");
    }

    private static String done(Response response, RequestSpecification reader) {
        return done(ordered(response), reader);
    }

    private static String done(String export, RequestSpecification reader) {
        Eventually.holds(() -> reader.get(export).then().body("state", equalTo("DONE")));
        return export;
    }

    private static RequestSpecification as(String authority) {
        return given().auth().oauth2(Tokens.authority(authority));
    }

    private static RequestSpecification office() {
        return given().auth().oauth2(Tokens.office(ASSOCIATION));
    }
}
