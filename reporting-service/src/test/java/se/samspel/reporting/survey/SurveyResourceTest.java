package se.samspel.reporting.survey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.aMapWithSize;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static se.samspel.reporting.AvestaEvents.ASSOCIATION;
import static se.samspel.reporting.AvestaEvents.HOST;
import static se.samspel.reporting.AvestaEvents.MEMBER;
import static se.samspel.reporting.survey.SurveyCalls.API;
import static se.samspel.reporting.survey.SurveyCalls.aKey;
import static se.samspel.reporting.survey.SurveyCalls.aRound;
import static se.samspel.reporting.survey.SurveyCalls.anInstrument;
import static se.samspel.reporting.survey.SurveyCalls.as;
import static se.samspel.reporting.survey.SurveyCalls.csv;
import static se.samspel.reporting.survey.SurveyCalls.forms;
import static se.samspel.reporting.survey.SurveyCalls.host;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.Headers;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Statements;
import se.samspel.kit.testing.Tokens;
import se.samspel.reporting.AvestaEvents;

@QuarkusTest
@WithTestResource(SamspelStack.class)
class SurveyResourceTest {

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
    void theHostReadsMeanShareDistributionAndSexes() {
        String round = aRound(intervention, hostToken(), instrument, "PARTICIPANTS");
        csv(hostToken(), round, forms(6, 5, "4"))
                .then()
                .statusCode(200)
                .body("forms", equalTo(11))
                .body("importedBy", equalTo("authority:" + HOST));

        host().get(report())
                .then()
                .statusCode(200)
                .body("rounds", hasSize(1))
                .body("rounds[0].questions.code", equalTo(List.of("Q1", "Q2")))
                .body("rounds[0].questions[0].own.people", equalTo(11))
                .body("rounds[0].questions[0].own.mean", equalTo(4.00f))
                .body("rounds[0].questions[0].own.sharePositive", equalTo(100.0f))
                .body("rounds[0].questions[0].own.distribution.4", equalTo(11))
                .body("rounds[0].questions[0].bySex.KVINNA.people", equalTo(6))
                .body("rounds[0].questions[0].association.people", nullValue());
    }

    @Test
    void aGroupUnderFiveIsShownToNobody() {
        for (String group : List.of("PARTICIPANTS", "STAFF", "BOARD", "MANAGERS", "REFERRERS")) {
            String round = aRound(intervention, hostToken(), instrument, group);
            csv(hostToken(), round, forms(4, 0, "2")).then().statusCode(200);
        }

        host().get(report())
                .then()
                .body("rounds", hasSize(5))
                .body("rounds.questions.flatten().own.people", not(hasItem(notNullValue())))
                .body("rounds.questions.flatten().own.mean", not(hasItem(notNullValue())));
    }

    @Test
    void othersReadClosedRoundsOnlyAndNeverFewAnswers() {
        String round = aRound(intervention, hostToken(), instrument, "STAFF");
        csv(hostToken(), round, forms(6, 0, "4") + "MAN,1,,\n".repeat(3)).then().statusCode(200);
        String member = Tokens.authority(MEMBER);
        as(member).get(report()).then().statusCode(200).body("rounds", hasSize(0));

        SurveyCalls.close(hostToken(), round);

        for (String reader : List.of(member, Tokens.office(ASSOCIATION))) {
            as(reader)
                    .get(report())
                    .then()
                    .statusCode(200)
                    .body("rounds[0].questions[0].own.people", equalTo(9))
                    .body("rounds[0].questions[0].own.mean", equalTo(3.00f))
                    .body("rounds[0].questions[0].own.sharePositive", nullValue())
                    .body("rounds[0].questions[0].own.distribution", nullValue())
                    .body("rounds[0].questions[0].bySex", aMapWithSize(0));
            as(reader)
                    .get(intervention + "/survey-rounds")
                    .then()
                    .body("items.id", hasItem(round))
                    .body("items.find { it.id == '" + round + "' }.importedBy", nullValue());
        }
        csv(hostToken(), round, forms(7, 0, "4")).then().statusCode(409);
    }

    @Test
    void howFewWereAskedIsToldToNobodyElse() {
        String round =
                host().headers(Headers.once())
                        .body(
                                SurveyCalls.round(instrument, "MANAGERS")
                                        .replace("\"invited\":40", "\"invited\":4"))
                        .post(intervention + "/survey-rounds")
                        .then()
                        .statusCode(201)
                        .body("invited", equalTo(4))
                        .extract()
                        .path("id");
        csv(hostToken(), round, forms(3, 0, "4")).then().statusCode(200);
        SurveyCalls.close(hostToken(), round);

        as(Tokens.office(ASSOCIATION))
                .get(intervention + "/survey-rounds")
                .then()
                .body("items.find { it.id == '" + round + "' }.invited", nullValue())
                .body("items.find { it.id == '" + round + "' }.forms", nullValue());
    }

    @Test
    void theWholeIsTheAssociationsOtherClosedRoundsOfTheYear() {
        String mine = aRound(intervention, hostToken(), instrument, "PARTICIPANTS");
        csv(hostToken(), mine, forms(6, 0, "2")).then().statusCode(200);
        String member = Tokens.authority(MEMBER);
        for (int people : List.of(6, 4)) {
            String other =
                    as(member)
                            .headers(Headers.once())
                            .body(SurveyCalls.round(instrument, "PARTICIPANTS"))
                            .post(API + "/associations/" + ASSOCIATION + "/survey-rounds")
                            .then()
                            .statusCode(201)
                            .extract()
                            .path("id");
            csv(member, other, forms(people, 0, "4")).then().statusCode(200);
            SurveyCalls.close(member, other);
        }

        host().get(report())
                .then()
                .body("rounds[0].questions[0].association.people", equalTo(12))
                .body("rounds[0].questions[0].association.mean", equalTo(3.00f))
                .body("rounds[0].questions[0].nation.people", equalTo(12));
        as(Tokens.office(ASSOCIATION))
                .get(
                        API
                                + "/associations/"
                                + ASSOCIATION
                                + "/survey-report?instrument="
                                + key
                                + "&version=1")
                .then()
                .statusCode(200)
                .body("rounds", hasSize(2))
                .body("rounds.questions.flatten().own.people", hasItem(6));
    }

    @Test
    void anAssociationsRoundsAreListedWithThoseOfItsInterventions() {
        String rounds = API + "/associations/" + ASSOCIATION + "/survey-rounds";
        String hosted = aRound(intervention, hostToken(), instrument, "PARTICIPANTS");
        csv(hostToken(), hosted, forms(6, 0, "4")).then().statusCode(200);
        String member = Tokens.authority(MEMBER);
        String own = aRound(API + "/associations/" + ASSOCIATION, member, instrument, "BOARD");

        as(member).get(rounds).then().body("items.id", hasItem(own));
        as(member).get(rounds).then().body("items.id", not(hasItem(hosted)));
        host().get(rounds).then().body("items.id", hasItem(hosted));
        host().get(rounds).then().body("items.id", not(hasItem(own)));
        SurveyCalls.close(hostToken(), hosted);
        for (String reader : List.of(member, Tokens.office(ASSOCIATION))) {
            as(reader)
                    .get(rounds)
                    .then()
                    .statusCode(200)
                    .body("items.id", hasItem(hosted))
                    .body("items.find { it.id == '" + hosted + "' }.importedBy", nullValue());
        }
    }

    @Test
    void aRepeatedImportIsDoneOnceAndALaterOneReplaces() {
        String round = aRound(intervention, hostToken(), instrument, "MANAGERS");
        Map<String, String> once = Headers.once();
        for (String replayed : new String[] {null, "true"}) {
            host().headers(once)
                    .body("{\"forms\":[{\"answers\":{\"Q1\":\"4\"}}]}")
                    .post(API + "/survey-rounds/" + round + "/answers")
                    .then()
                    .statusCode(200)
                    .header("Idempotency-Replayed", equalTo(replayed))
                    .header("ETag", "\"2\"")
                    .body("forms", equalTo(1));
        }
        csv(hostToken(), round, forms(5, 5, "5")).then().body("forms", equalTo(10));
        host().get(report()).then().body("rounds[0].questions[0].own.people", equalTo(10));
    }

    @Test
    void twoImportsAtOnceLeaveOnesForms() throws Exception {
        String round = aRound(intervention, hostToken(), instrument, "STAFF");
        Callable<Integer> importing =
                () -> csv(hostToken(), round, forms(5, 5, "4")).then().extract().statusCode();
        try (ExecutorService hosts = Executors.newFixedThreadPool(4)) {
            for (var each : hosts.invokeAll(Collections.nCopies(4, importing))) {
                assertThat(each.get()).isEqualTo(200);
            }
        }

        host().get(API + "/survey-rounds/" + round + "/free-texts")
                .then()
                .body("items", hasSize(5));
    }

    @Test
    void whatPeopleWriteIsTheHostsAloneAndCanBeDeleted() {
        String round = aRound(intervention, hostToken(), instrument, "REFERRERS");
        csv(hostToken(), round, "Q1,Q3\n" + "4,Bra\n".repeat(4) + "5,Anna var snäll\n");
        String texts = API + "/survey-rounds/" + round + "/free-texts";

        String id =
                host().get(texts)
                        .then()
                        .statusCode(200)
                        .body("items", hasSize(5))
                        .extract()
                        .path("items.find { it.words == 'Anna var snäll' }.id");
        as(Tokens.authority(MEMBER)).get(texts).then().statusCode(404);
        as(Tokens.office(ASSOCIATION)).get(texts).then().statusCode(403);
        as(Tokens.operator()).delete(texts + "/" + id).then().statusCode(403);
        as(Tokens.authority(MEMBER)).delete(texts + "/" + id).then().statusCode(404);
        given().get(texts).then().statusCode(401);
        host().delete(texts + "/" + id).then().statusCode(428);
        host().header("If-Match", "\"1\"").delete(texts + "/" + id).then().statusCode(204);
        host().get(texts).then().body("items", hasSize(4));
        SurveyCalls.close(hostToken(), round);
        assertThat(seenBy("authority:" + MEMBER, "survey_free_text", round)).isEmpty();
        assertThat(seenBy("association:" + ASSOCIATION, "survey_free_text", round)).isEmpty();
    }

    private static List<String> seenBy(String caller, String table, String round) {
        return Database.seenBy(
                caller, "select round_id from " + table + " where round_id = '" + round + "'");
    }

    @Test
    void theReportCostsFewStatements() {
        String round = aRound(intervention, hostToken(), instrument, "STAFF");
        csv(hostToken(), round, forms(6, 0, "4"));
        AvestaEvents.summed();

        assertThat(Statements.during(() -> host().get(report()))).hasSize(5);
    }
}
