package se.samspel.referral;

import io.quarkus.test.junit.QuarkusTestProfile;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;

/** One authority's subscriptions, as it keeps them. */
final class Webhooks {

    /** Sent for real, to this machine, and tried again at once. */
    public static final class Sent implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "samspel.delivery.enabled", "true",
                    "samspel.webhook.private-targets", "allowed",
                    "samspel.delivery.retries", "PT0.2S,PT0.4S,PT0.4S",
                    "samspel.delivery.jitter-percent", "0",
                    "samspel.delivery.poll", "PT0.1S",
                    "samspel.delivery.timeout", "PT6S",
                    "samspel.delivery.lease", "PT20S",
                    "samspel.delivery.longest-peace", "PT2S");
        }
    }

    static final String PATH = "/webhook-subscriptions";

    private final Calls calls;

    private Webhooks(Calls calls) {
        this.calls = calls;
    }

    static Webhooks of(String authority) {
        return new Webhooks(Calls.as(authority));
    }

    Response subscribe(String url, String more) {
        return calls.post(PATH, "{\"url\":\"%s\"%s}".formatted(url, more));
    }

    JsonPath subscribed(Receiver receiver, String more) {
        return subscribe(receiver.url(), more).then().statusCode(201).extract().jsonPath();
    }

    JsonPath read(String id) {
        return calls.get(PATH + "/" + id).then().statusCode(200).extract().jsonPath();
    }

    /** An act from the version that it has now. */
    JsonPath act(String id, String act) {
        return calls.writing()
                .header("If-Match", "\"" + read(id).getLong("version") + "\"")
                .body("{}")
                .post("/referral/v1" + PATH + "/" + id + "/" + act)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    Response post(String id, String act, String body) {
        return calls.post(PATH + "/" + id + "/" + act, body);
    }

    /** The tries for one event, the first one first. */
    List<Map<String, Object>> tries(String id, String eventId) {
        List<Map<String, Object>> items =
                calls.get(PATH + "/" + id + "/deliveries?limit=100")
                        .then()
                        .statusCode(200)
                        .extract()
                        .jsonPath()
                        .getList("items");
        return items.reversed().stream()
                .filter(each -> eventId.equals(each.get("eventId")))
                .toList();
    }
}
