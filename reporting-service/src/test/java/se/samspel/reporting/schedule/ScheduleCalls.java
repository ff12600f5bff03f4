package se.samspel.reporting.schedule;

import static io.restassured.RestAssured.given;
import static se.samspel.reporting.AvestaEvents.ASSOCIATION;

import io.quarkus.test.junit.QuarkusTestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import se.samspel.kit.testing.Tokens;
import se.samspel.reporting.AvestaEvents;

/** Calls that schedules are kept with. */
final class ScheduleCalls {

    static final String SCHEDULES = "/reporting/v1/report-schedules";
    static final String FILES = "/reporting/v1/report-files";

    private ScheduleCalls() {}

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
