package se.samspel.reporting.schedule;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static se.samspel.reporting.AvestaEvents.HOST;
import static se.samspel.reporting.AvestaEvents.MEMBER;
import static se.samspel.reporting.schedule.ScheduleCalls.FILES;
import static se.samspel.reporting.schedule.ScheduleCalls.SCHEDULES;
import static se.samspel.reporting.schedule.ScheduleCalls.as;
import static se.samspel.reporting.schedule.ScheduleCalls.file;
import static se.samspel.reporting.schedule.ScheduleCalls.id;
import static se.samspel.reporting.schedule.ScheduleCalls.office;
import static se.samspel.reporting.schedule.ScheduleCalls.put;
import static se.samspel.reporting.schedule.ScheduleCalls.webhook;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Tokens;
import se.samspel.reporting.AvestaEvents;

@QuarkusTest
@TestProfile(ScheduleCalls.LocalReceivers.class)
@WithTestResource(SamspelStack.class)
class ScheduleAccessTest {

    private static final String ADDRESS = "http://127.0.0.1:9/";

    @BeforeEach
    void tellTheAvestaYear() {
        AvestaEvents.intervention();
    }

    @Test
    void aScheduleIsChangedInTheVersionThatWasRead() {
        String id = id();
        put(as(HOST), id, webhook(ADDRESS)).statusCode(201);
        put(as(HOST), id, webhook(ADDRESS)).statusCode(412);
        Map<String, Object> same = webhook(ADDRESS);

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
                .body(webhook(ADDRESS + "other"))
                .put(SCHEDULES + "/" + id)
                .then()
                .statusCode(200)
                .body("secret", startsWith("whsec_"));
        as(HOST).delete(SCHEDULES + "/" + id).then().statusCode(428);
        as(HOST).header("If-Match", "\"3\"").delete(SCHEDULES + "/" + id).then().statusCode(204);
        as(HOST).get(SCHEDULES + "/" + id).then().statusCode(404);
    }

    @Test
    void ofTwoChangesAtOnceOneIsRefused() throws Exception {
        String id = id();
        put(as(HOST), id, file("YEARLY", 7)).statusCode(201);
        Callable<Integer> change =
                () ->
                        as(HOST).contentType(ContentType.JSON)
                                .header("If-Match", "\"1\"")
                                .body(file("QUARTERLY", 1))
                                .put(SCHEDULES + "/" + id)
                                .statusCode();
        List<Integer> answers = new ArrayList<>();
        try (ExecutorService owners = Executors.newFixedThreadPool(4)) {
            for (var each : owners.invokeAll(Collections.nCopies(4, change))) {
                answers.add(each.get());
            }
        }

        assertThat(answers).containsExactlyInAnyOrder(200, 412, 412, 412);
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
    void anotherCallersScheduleDoesNotExist() {
        String id = id();
        put(as(HOST), id, file("YEARLY", 7)).statusCode(201);

        for (RequestSpecification other : List.of(as(MEMBER), office())) {
            other.get(SCHEDULES + "/" + id).then().statusCode(404);
            other.get(SCHEDULES).then().body("items.id", not(hasItem(id)));
            other.header("If-Match", "*").delete(SCHEDULES + "/" + id).then().statusCode(404);
        }
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
        given().get(FILES).then().statusCode(401);
        var operator = given().auth().oauth2(Tokens.operator());
        operator.get(SCHEDULES).then().statusCode(403);
        operator.get(one).then().statusCode(403);
        put(operator, id(), file("YEARLY", 7)).statusCode(403);
        operator.delete(one).then().statusCode(403);
        operator.get(FILES).then().statusCode(403);
        as(HOST).get(one).then().statusCode(404);
        as(HOST).header("If-Match", "*").delete(one).then().statusCode(404);
    }
}
