package se.samspel.reporting.survey;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static se.samspel.reporting.AvestaEvents.HOST;
import static se.samspel.reporting.survey.SurveyCalls.API;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.Eventually;
import se.samspel.kit.testing.Headers;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Tokens;
import se.samspel.reporting.AvestaEvents;

/** What a questionnaire says is ordered as a file as any other report. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class SurveyExportTest {

    @Test
    void aClosedRoundIsAFileForTheOffice() {
        String intervention = AvestaEvents.intervention();
        String token = Tokens.authority(HOST);
        String key = SurveyCalls.aKey();
        String round =
                SurveyCalls.aRound(
                        intervention, token, SurveyCalls.anInstrument(key), "PARTICIPANTS");
        SurveyCalls.csv(token, round, SurveyCalls.forms(9, 8, "4")).then().statusCode(200);
        SurveyCalls.close(token, round);

        String id =
                office().contentType("application/json")
                        .headers(Headers.once())
                        .body(
                                Map.of(
                                        "report", "survey." + key + ".1",
                                        "coverage", "intervention:" + AvestaEvents.interventionId(),
                                        "from", "2025-01-01",
                                        "to", "2025-12-31",
                                        "form", "CSV"))
                        .post(API + "/exports")
                        .then()
                        .statusCode(202)
                        .extract()
                        .path("id");
        String export = API + "/exports/" + id;

        Eventually.holds(() -> office().get(export).then().body("state", equalTo("DONE")));
        office().get(export + "/file")
                .then()
                .statusCode(200)
                .body(containsString("participants-latest,Q1,people,17"));
    }

    private static RequestSpecification office() {
        return given().auth().oauth2(Tokens.office(AvestaEvents.ASSOCIATION));
    }
}
