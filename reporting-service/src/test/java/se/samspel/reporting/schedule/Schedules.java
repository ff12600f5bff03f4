package se.samspel.reporting.schedule;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.hasSize;
import static se.samspel.reporting.AvestaEvents.ASSOCIATION;

import io.quarkus.test.junit.QuarkusTestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.Eventually;
import se.samspel.kit.testing.Tokens;
import se.samspel.reporting.AvestaEvents;

/** Schedules as their owners write them. */
final class Schedules {

    static final String SCHEDULES = "/reporting/v1/report-schedules";

    static final String FILES = "/reporting/v1/report-files";

    private Schedules() {}

    /** All of everyone's, and what they have made. */
    static void forget() {
        Database.execute("delete from report_schedule");
        Database.execute("delete from export_job");
    }

    static void fallsDue(String id, String on) {
        Database.execute(
                "update report_schedule set next_due_on = '%s' where id = '%s'".formatted(on, id));
    }

    static void ready(RequestSpecification owner) {
        Eventually.holds(() -> owner.get(FILES).then().body("items", hasSize(1)));
    }

    /** On a thread without a request, as the scheduler's. */
    static void inBackground(Runnable work) {
        try {
            Thread thread = Thread.ofPlatform().start(work);
            thread.join();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** As on a developer's machine. */
    public static final class LocalReceivers implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("samspel.webhook.private-targets", "allowed");
        }
    }

    static String id() {
        return UUID.randomUUID().toString();
    }

    static Map<String, Object> webhook(String url) {
        Map<String, Object> body = file("YEARLY", 7);
        body.put("delivery", "WEBHOOK");
        body.put("url", url);
        return body;
    }

    static Map<String, Object> file(String rhythm, int startMonth) {
        Map<String, Object> body = new HashMap<>();
        body.put("report", "team-report");
        body.put("coverage", "intervention:" + AvestaEvents.interventionId());
        body.put("form", "CSV");
        body.put("rhythm", rhythm);
        body.put("covers", "PERIOD");
        body.put("startMonth", startMonth);
        body.put("day", 15);
        body.put("delivery", "FILE");
        return body;
    }

    static ValidatableResponse put(
            RequestSpecification caller, String id, Map<String, Object> body) {
        return given().spec(caller)
                .contentType(ContentType.JSON)
                .header("If-None-Match", "*")
                .body(body)
                .put(SCHEDULES + "/" + id)
                .then();
    }

    static RequestSpecification as(String authority) {
        return given().auth().oauth2(Tokens.authority(authority));
    }

    static RequestSpecification office() {
        return given().auth().oauth2(Tokens.office(ASSOCIATION));
    }
}
