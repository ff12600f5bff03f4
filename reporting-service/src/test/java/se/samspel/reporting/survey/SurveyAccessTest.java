package se.samspel.reporting.survey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static se.samspel.reporting.AvestaEvents.ASSOCIATION;
import static se.samspel.reporting.AvestaEvents.HOST;
import static se.samspel.reporting.AvestaEvents.MEMBER;
import static se.samspel.reporting.survey.SurveyCalls.API;
import static se.samspel.reporting.survey.SurveyCalls.STRANGER;
import static se.samspel.reporting.survey.SurveyCalls.aKey;
import static se.samspel.reporting.survey.SurveyCalls.aRound;
import static se.samspel.reporting.survey.SurveyCalls.anInstrument;
import static se.samspel.reporting.survey.SurveyCalls.as;
import static se.samspel.reporting.survey.SurveyCalls.csv;
import static se.samspel.reporting.survey.SurveyCalls.forms;
import static se.samspel.reporting.survey.SurveyCalls.host;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.Headers;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Tokens;
import se.samspel.reporting.AvestaEvents;

@QuarkusTest
@WithTestResource(SamspelStack.class)
class SurveyAccessTest {

    private String intervention = "";
    private String key = "";
    private String instrument = "";

    @BeforeEach
    void anInstrumentIsThere() {
        intervention = AvestaEvents.intervention();
        key = aKey();
        instrument = anInstrument(key);
    }

    private String hostToken() {
        return Tokens.authority(HOST);
    }

    private String report() {
        return intervention + "/survey-report?instrument=" + key + "&version=1";
    }

    @Test
    void faultsAreToldByLineAndColumnAndNothingIsTakenIn() {
        String round = aRound(intervention, hostToken(), instrument, "BOARD");
        csv(hostToken(), round, "sex,Q1,Q3,name\nKVINNA,9,ok,x\nMAN,3,197310199265 skrev,\n")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:samspel:problem:unreadable-answers"))
                .body("errors.pointer", equalTo(List.of("/2/Q1", "/2/name", "/3/Q3", "/3/name")))
                .body("errors.code", hasItem("identity-number-in-text"));
        host().headers(Headers.once())
                .body("{\"forms\":[{\"answers\":{\"Q1\":\"4\"}},{\"answers\":{\"Q1\":\"x\"}}]}")
                .post(API + "/survey-rounds/" + round + "/answers")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/forms/1/answers/Q1"));
        csv(hostToken(), round, "Q1,Q1\n1,2\n").then().statusCode(400);
        csv(hostToken(), round, "4,Bra bemötande\n5,Mycket\n")
                .then()
                .statusCode(400)
                .body(not(containsString("bemötande")));
        csv(hostToken(), round, "Q1,Q2\n1\n").then().statusCode(400);

        host().get(API + "/survey-rounds/" + round).then().body("forms", nullValue());
    }

    @Test
    void theDatabaseItselfShowsOpenRoundsToTheHostAlone() {
        String round = aRound(intervention, hostToken(), instrument, "STAFF");
        csv(hostToken(), round, forms(6, 0, "4"));

        assertThat(seenBy("authority:" + HOST, "survey_count", round)).isNotEmpty();
        assertThat(seenBy("authority:" + MEMBER, "survey_count", round)).isEmpty();
        assertThat(seenBy("", "survey_count", round)).isEmpty();
        SurveyCalls.close(hostToken(), round);
        assertThat(seenBy("authority:" + MEMBER, "survey_count", round)).isNotEmpty();
        assertThat(seenBy("", "survey_count", round)).isEmpty();
        assertThat(Database.seenBy("", "select id from survey_instrument")).isEmpty();
        assertThat(Database.seenBy("", "select id from survey_round")).isEmpty();
    }

    @Test
    void textsAreBroughtByWhoeverAddedTheInstrument() {
        String texts = API + "/survey-instruments/" + instrument + "/texts";
        String body = "{\"texts\":{\"Q1\":{\"sv\":\"Jag hörs.\",\"en\":\"I am heard.\"}}}";
        host().body(body).put(texts).then().statusCode(428);
        host().header("If-Match", "\"1\"")
                .body(body)
                .put(texts)
                .then()
                .statusCode(200)
                .body("questions[0].text.en", equalTo("I am heard."));
        host().header("If-Match", "\"2\"")
                .body(body.replace("Q1", "Q9"))
                .put(texts)
                .then()
                .statusCode(422);
        host().header("If-Match", "\"2\"")
                .body(body.replace("Jag hörs.", "19731019-9265 hörs."))
                .put(texts)
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:samspel:problem:identity-number-in-text"));
        as(Tokens.authority(MEMBER)).body(body).put(texts).then().statusCode(403);
        given().contentType("application/json").body(body).put(texts).then().statusCode(401);
        host().body(body)
                .put(API + "/survey-instruments/" + UUID.randomUUID() + "/texts")
                .then()
                .statusCode(404);
        host().get(API + "/survey-instruments").then().body("items.key", hasItem(key));
        as(Tokens.office(ASSOCIATION))
                .get(API + "/survey-instruments/" + instrument)
                .then()
                .statusCode(200);
    }

    @Test
    void instrumentsThatCannotBeAnsweredOrExistAreRefused() {
        post("/survey-instruments", SurveyCalls.instrument(key)).statusCode(409);
        post(
                        "/survey-instruments",
                        SurveyCalls.instrument(aKey()).replace("\"highest\":5", "\"highest\":1"))
                .statusCode(422)
                .body("type", equalTo("urn:samspel:problem:broken-question"));
        post("/survey-instruments", SurveyCalls.instrument(aKey()).replace("\"Q2\"", "\"Q1\""))
                .statusCode(422);
        post(
                        "/survey-instruments",
                        SurveyCalls.instrument(aKey()).replace("Upplevelse", "19731019-9265"))
                .statusCode(422);
        post("/survey-instruments", SurveyCalls.instrument("Bad key")).statusCode(400);
    }

    @Test
    void strangersOfficesAndOperatorsAskNothing() {
        String body = SurveyCalls.round(instrument, "STAFF");
        String rounds = intervention + "/survey-rounds";
        String ofAssociation = API + "/associations/" + ASSOCIATION + "/survey-rounds";
        for (String path : List.of(rounds, ofAssociation)) {
            given().contentType("application/json").body(body).post(path).then().statusCode(401);
            refused(Tokens.office(ASSOCIATION), path, body, 403);
            refused(Tokens.operator(), path, body, 403);
            refused(Tokens.authority(STRANGER), path, body, 404);
        }
        refused(Tokens.authority(MEMBER), rounds, body, 403);
        String instruments = API + "/survey-instruments";
        refused(Tokens.office(ASSOCIATION), instruments, SurveyCalls.instrument(aKey()), 403);
        given().get(instruments).then().statusCode(401);
        as(Tokens.operator()).get(instruments).then().statusCode(403);
        host().get(instruments + "/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void strangersReadNoRoundAndNoReport() {
        String round = aRound(intervention, hostToken(), instrument, "STAFF");
        String ofAssociation =
                API
                        + "/associations/"
                        + ASSOCIATION
                        + "/survey-report?instrument="
                        + key
                        + "&version=1";
        for (String path :
                List.of(
                        report(),
                        ofAssociation,
                        intervention + "/survey-rounds",
                        API + "/associations/" + ASSOCIATION + "/survey-rounds",
                        API + "/survey-rounds/" + round)) {
            given().get(path).then().statusCode(401);
            as(Tokens.operator()).get(path).then().statusCode(403);
            as(Tokens.authority(STRANGER)).get(path).then().statusCode(404);
        }
        as(Tokens.office("2220009902")).get(ofAssociation).then().statusCode(404);
        as(Tokens.authority(MEMBER)).get(API + "/survey-rounds/" + round).then().statusCode(404);
        csv(Tokens.authority(MEMBER), round, forms(1, 1, "1")).then().statusCode(404);
        csv(Tokens.office(ASSOCIATION), round, forms(1, 1, "1")).then().statusCode(403);
        refused(Tokens.authority(MEMBER), API + "/survey-rounds/" + round + "/closure", "", 404);
        host().headers(Headers.once())
                .header("If-Match", "\"1\"")
                .post(API + "/survey-rounds/" + round + "/closure")
                .then()
                .statusCode(409);
    }

    private ValidatableResponse post(String path, String body) {
        return host().headers(Headers.once()).body(body).post(API + path).then();
    }

    private static void refused(String token, String path, String body, int status) {
        as(token).headers(Headers.once()).body(body).post(path).then().statusCode(status);
    }

    private static List<String> seenBy(String caller, String table, String round) {
        return Database.seenBy(
                caller, "select round_id from " + table + " where round_id = '" + round + "'");
    }
}
