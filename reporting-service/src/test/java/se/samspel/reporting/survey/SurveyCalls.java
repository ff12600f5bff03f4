package se.samspel.reporting.survey;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import se.samspel.kit.testing.Headers;
import se.samspel.kit.testing.Tokens;
import se.samspel.reporting.AvestaEvents;

/** What a host does to ask a group. */
final class SurveyCalls {

    static final String API = "/reporting/v1";
    static final String STRANGER = "2120000142";

    private SurveyCalls() {}

    static RequestSpecification host() {
        return as(Tokens.authority(AvestaEvents.HOST));
    }

    static RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType("application/json");
    }

    static String anInstrument(String key) {
        return host().headers(Headers.once())
                .body(instrument(key))
                .post(API + "/survey-instruments")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static String instrument(String key) {
        return """
        {"key":"%s","version":"1","title":{"sv":"Upplevelse","en":"Experience"},\
        "licenceHolder":"Exempelföreningen","questions":[\
        {"code":"Q1","kind":"SCALE","lowest":1,"highest":5,"positiveFrom":4},\
        {"code":"Q2","kind":"CHOICE","choices":["YES","NO"]},\
        {"code":"Q3","kind":"FREE_TEXT"}]}\
        """
                .formatted(key);
    }

    static String aKey() {
        return "k-" + UUID.randomUUID();
    }

    static String aRound(String intervention, String token, String instrument, String group) {
        return as(token)
                .headers(Headers.once())
                .body(round(instrument, group))
                .post(intervention + "/survey-rounds")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static String round(String instrument, String group) {
        return """
        {"instrumentId":"%s","respondentGroup":"%s","from":"2025-03-01",\
        "to":"2025-03-31","invited":40}\
        """
                .formatted(instrument, group);
    }

    static Response csv(String token, String round, String file) {
        return given().auth()
                .oauth2(token)
                .contentType("text/csv; charset=utf-8")
                .headers(Headers.once())
                .body(file)
                .post(API + "/survey-rounds/" + round + "/answers/csv");
    }

    /** So many women and men, who all answer Q1 like this. */
    static String forms(int women, int men, String answer) {
        return "sex,Q1,Q2,Q3\n"
                + ("KVINNA," + answer + ",YES,\n").repeat(women)
                + ("MAN," + answer + ",NO,Bra\n").repeat(men);
    }

    static void close(String token, String round) {
        as(token)
                .headers(Headers.once())
                .header("If-Match", "*")
                .post(API + "/survey-rounds/" + round + "/closure")
                .then()
                .statusCode(200);
    }
}
