package se.samspel.reporting.schedule;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static se.samspel.reporting.AvestaEvents.HOST;
import static se.samspel.reporting.AvestaEvents.MEMBER;
import static se.samspel.reporting.schedule.Schedules.FILES;
import static se.samspel.reporting.schedule.Schedules.SCHEDULES;
import static se.samspel.reporting.schedule.Schedules.as;
import static se.samspel.reporting.schedule.Schedules.file;
import static se.samspel.reporting.schedule.Schedules.id;
import static se.samspel.reporting.schedule.Schedules.office;
import static se.samspel.reporting.schedule.Schedules.put;
import static se.samspel.reporting.schedule.Schedules.webhook;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.Headers;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Tokens;
import se.samspel.reporting.AvestaEvents;

@QuarkusTest
@TestProfile(Schedules.LocalReceivers.class)
@WithTestResource(SamspelStack.class)
class ScheduleResourceTest {

    /** Of nobody who listens: nothing falls due here. */
    private static final String RECEIVER = "http://127.0.0.1:9/";

    @BeforeEach
    void tellTheAvestaYear() {
        AvestaEvents.intervention();
        Database.execute("delete from report_schedule");
    }

    @Test
    void aScheduleIsChangedInTheVersionThatWasRead() {
        String id = id();
        put(as(HOST), id, webhook(RECEIVER)).statusCode(201);
        put(as(HOST), id, webhook(RECEIVER)).statusCode(412);
        Map<String, Object> same = webhook(RECEIVER);

        as(HOST).contentType(ContentType.JSON)
                .header("If-Match", "\"1\"")
                .body(same)
                .put(SCHEDULES + "/" + id)
                .then()
                .statusCode(200)
                .body("version", equalTo(2))
                .body("secret", nullValue());
        as(HOST).contentType(ContentType.JSON)
                .header("If-Match", "\"2\"")
                .body(webhook(RECEIVER + "other"))
                .put(SCHEDULES + "/" + id)
                .then()
                .statusCode(200)
                .body("secret", startsWith("whsec_"));
        as(HOST).delete(SCHEDULES + "/" + id).then().statusCode(428);
        as(HOST).header("If-Match", "\"3\"").delete(SCHEDULES + "/" + id).then().statusCode(204);
        as(HOST).get(SCHEDULES + "/" + id).then().statusCode(404);
    }

    @Test
    void whatHasFallenDueIsNotLostByAnotherAddress() {
        String id = id();
        put(as(HOST), id, webhook(RECEIVER)).statusCode(201);
        Database.execute(
                "update report_schedule set next_due_on = '2020-07-15' where id = '%s'"
                        .formatted(id));

        change(id, webhook(RECEIVER + "other")).body("nextDueOn", equalTo("2020-07-15"));
        Map<String, Object> later = webhook(RECEIVER + "other");
        later.put("day", 16);
        change(id, later).body("nextDueOn", greaterThan("2026-01-01"));
    }

    @Test
    void aReceiverThatIsWokenIsToldOfWhatFallsDueFromNowOn() {
        String id = id();
        put(as(HOST), id, webhook(RECEIVER)).statusCode(201);
        Database.execute(
                "update report_schedule set next_due_on = '2020-07-15', disabled = 'GONE'"
                        + " where id = '%s'".formatted(id));

        change(id, webhook(RECEIVER)).body("nextDueOn", greaterThan("2026-01-01"));
    }

    private static ValidatableResponse change(String id, Map<String, Object> body) {
        return as(HOST).contentType(ContentType.JSON)
                .header("If-Match", "*")
                .body(body)
                .put(SCHEDULES + "/" + id)
                .then()
                .statusCode(200);
    }

    @Test
    void aRotatedSecretIsShownOnceAndAnotherAddressForgetsTheOneBefore() {
        String id = id();
        put(as(HOST), id, webhook(RECEIVER)).statusCode(201);
        String rotation = SCHEDULES + "/" + id + "/secret-rotation";
        var once = Headers.once();
        as(HOST).headers(Headers.once()).post(rotation).then().statusCode(428);

        as(HOST).headers(once)
                .header("If-Match", "\"1\"")
                .post(rotation)
                .then()
                .statusCode(200)
                .body("secret", startsWith("whsec_"));
        as(HOST).headers(once)
                .header("If-Match", "\"1\"")
                .post(rotation)
                .then()
                .statusCode(200)
                .header("Idempotency-Replayed", "true")
                .body("version", equalTo(2))
                .body("secret", nullValue());
        as(HOST).contentType(ContentType.JSON)
                .header("If-Match", "\"2\"")
                .body(webhook(RECEIVER + "other"))
                .put(SCHEDULES + "/" + id)
                .then()
                .statusCode(200)
                .body("previousSecretUntil", nullValue());
    }

    @Test
    void whereNobodyIsToldThereIsNoSecretToRotate() {
        String id = id();
        put(as(HOST), id, file("YEARLY", 7)).statusCode(201);

        as(HOST).headers(Headers.once())
                .header("If-Match", "*")
                .post(SCHEDULES + "/" + id + "/secret-rotation")
                .then()
                .statusCode(422)
                .body("type", endsWith("no-receiver"));
    }

    @Test
    void ofChangesToOneVersionAtTheSameTimeOneIsKept() {
        String id = id();
        put(as(HOST), id, file("YEARLY", 7)).statusCode(201);

        List<Integer> answers =
                IntStream.rangeClosed(1, 12)
                        .parallel()
                        .mapToObj(month ->
                                as(HOST).contentType(ContentType.JSON)
                                        .header("If-Match", "\"1\"")
                                        .body(file("YEARLY", month))
                                        .put(SCHEDULES + "/" + id)
                                        .statusCode())
                        .toList();

        assertThat(answers).containsOnly(200, 412).containsOnlyOnce(200);
        as(HOST).get(SCHEDULES + "/" + id).then().body("version", equalTo(2));
    }

    @Test
    void aScheduleOfWhatTheCallerMayNotReadIsRefused() {
        put(as("2120000142"), id(), file("YEARLY", 7)).statusCode(404);
        Map<String, Object> noAddress = file("YEARLY", 7);
        noAddress.put("delivery", "WEBHOOK");
        put(as(HOST), id(), noAddress).statusCode(422).body("type", endsWith("wrong-delivery"));
        Map<String, Object> noSuchDay = file("YEARLY", 7);
        noSuchDay.put("day", 29);
        put(as(HOST), id(), noSuchDay).statusCode(400);
        put(as(HOST), id(), webhook("ftp://hooks.example.com/"))
                .statusCode(422)
                .body("type", endsWith("refused-target"));
    }

    @Test
    void aScheduleOfAReportThatThereIsNotIsRefused() {
        Map<String, Object> unknown = file("YEARLY", 7);
        unknown.put("report", "no-such-report");
        put(as(HOST), id(), unknown).statusCode(404);
        unknown.put("report", "survey.nobody.1");
        put(as(HOST), id(), unknown).statusCode(422).body("type", endsWith("wrong-coverage"));
        Map<String, Object> ofAnother = file("YEARLY", 7);
        ofAnother.put("report", "comparison");
        put(as(HOST), id(), ofAnother).statusCode(422).body("type", endsWith("wrong-coverage"));
        Map<String, Object> defined = file("YEARLY", 7);
        defined.put("report", "exits");
        put(as(HOST), id(), defined).statusCode(201);
    }

    @Test
    void anotherCallersScheduleDoesNotExist() {
        String id = id();
        put(as(HOST), id, file("YEARLY", 7)).statusCode(201);

        for (RequestSpecification other : List.of(as(MEMBER), office())) {
            other.get(SCHEDULES + "/" + id).then().statusCode(404);
            other.get(SCHEDULES).then().body("items.id", not(hasItem(id)));
            other.header("If-Match", "*").delete(SCHEDULES + "/" + id).then().statusCode(404);
        }
        rotate(as(MEMBER), id).statusCode(404);
        rotate(office(), id).statusCode(404);
        put(as(MEMBER), id, file("YEARLY", 7)).statusCode(404);
    }

    @Test
    void withoutTokenOrScopeThereAreNoSchedules() {
        String one = SCHEDULES + "/" + id();
        given().get(SCHEDULES).then().statusCode(401);
        given().get(one).then().statusCode(401);
        given().contentType(ContentType.JSON)
                .body(file("YEARLY", 7))
                .put(one)
                .then()
                .statusCode(401);
        given().delete(one).then().statusCode(401);
        given().headers(Headers.once()).post(one + "/secret-rotation").then().statusCode(401);
        given().get(FILES).then().statusCode(401);
        var operator = given().auth().oauth2(Tokens.operator());
        operator.get(SCHEDULES).then().statusCode(403);
        operator.get(one).then().statusCode(403);
        put(operator, id(), file("YEARLY", 7)).statusCode(403);
        operator.delete(one).then().statusCode(403);
        operator.headers(Headers.once()).post(one + "/secret-rotation").then().statusCode(403);
        operator.get(FILES).then().statusCode(403);
        as(HOST).get(one).then().statusCode(404);
        as(HOST).header("If-Match", "*").delete(one).then().statusCode(404);
    }

    private static ValidatableResponse rotate(RequestSpecification caller, String id) {
        return caller.headers(Headers.once())
                .header("If-Match", "*")
                .post(SCHEDULES + "/" + id + "/secret-rotation")
                .then();
    }
}
