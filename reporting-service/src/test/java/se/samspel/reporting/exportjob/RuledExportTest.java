package se.samspel.reporting.exportjob;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.Eventually;
import se.samspel.kit.testing.Headers;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Tokens;
import se.samspel.reporting.AvestaEvents;

/** A report with rules of its own is ordered as any other, of its own coverage and years. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class RuledExportTest {

    private static final String EXPORTS = "/reporting/v1/exports";
    private static final String ASSOCIATION = "association:" + AvestaEvents.ASSOCIATION;

    @BeforeEach
    void tellTheAvestaYear() {
        AvestaEvents.intervention();
    }

    @Test
    void aCostReportIsMadeAsAFile() {
        String id =
                order(ASSOCIATION, "2020-01-01", "2020-12-31")
                        .then()
                        .statusCode(202)
                        .extract()
                        .path("id");
        String export = EXPORTS + "/" + id;

        Eventually.holds(() -> office().get(export).then().body("state", equalTo("DONE")));
        office().get(export + "/file")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("cost-report-2020-01-01-2020-12-31"));
    }

    @Test
    void ofAnotherCoverageOrPeriodItIsRefusedAtOnce() {
        order("intervention:" + AvestaEvents.interventionId(), "2020-01-01", "2020-12-31")
                .then()
                .statusCode(422)
                .body("type", endsWith("wrong-coverage"));
        order(ASSOCIATION, "2019-07-01", "2020-06-30")
                .then()
                .statusCode(422)
                .body("type", endsWith("period-not-open"));
    }

    private static Response order(String coverage, String from, String to) {
        return office().contentType(ContentType.JSON)
                .headers(Headers.once())
                .body(
                        Map.of(
                                "report", "cost-report",
                                "coverage", coverage,
                                "from", from,
                                "to", to,
                                "form", "CSV"))
                .post(EXPORTS);
    }

    private static RequestSpecification office() {
        return given().auth().oauth2(Tokens.office(AvestaEvents.ASSOCIATION));
    }
}
