package se.samspel.referral;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static se.samspel.referral.Setting.AME;
import static se.samspel.referral.Setting.REGION;
import static se.samspel.referral.Setting.SOCIAL;
import static se.samspel.referral.Setting.TODAY;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samspel.kit.testing.Headers;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Tokens;

/** Who is let in where: 401, 403 and another authority's 404 for every endpoint. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class AccessTest {

    private static final String SOME = "0198f0a2-7c10-7a31-9d55-0c2f3f6b1a01";
    private static final String DAY = TODAY.toString();
    private static final String HOOKS = "/webhook-subscriptions";
    private static final String HOOK = "{\"url\":\"https://8.8.8.8/hook\"}";

    /** One operation. */
    record Endpoint(String method, String path, String body, String scope) {
        Response call(String token) {
            var request = given().headers(Headers.actingOnce()).header("If-Match", "\"1\"");
            if (token != null) {
                request = request.auth().oauth2(token);
            }
            return body == null
                    ? request.request(method, "/referral/v1" + path)
                    : request.contentType(ContentType.JSON)
                            .body(body)
                            .request(method, "/referral/v1" + path);
        }

        Endpoint at(String id) {
            return new Endpoint(method, path.replace(SOME, id), body, scope);
        }
    }

    static List<Endpoint> endpoints() {
        String one = "/referrals/" + SOME;
        return List.of(
                new Endpoint(
                        "POST",
                        "/referrals",
                        "{\"interventionId\":\"%s\",\"disclosureId\":\"%s\",\"submittedOn\":\"%s\"}"
                                .formatted(SOME, SOME, DAY),
                        "referral.write"),
                new Endpoint("GET", "/referrals", null, "referral.read"),
                new Endpoint("GET", one, null, "referral.read"),
                new Endpoint("GET", one + "/access-log", null, "referral.read"),
                new Endpoint("GET", one + "/access-log/for-the-person", null, "referral.read"),
                new Endpoint(
                        "POST",
                        one + "/reception",
                        "{\"receivedOn\":\"%s\"}".formatted(DAY),
                        "referral.write"),
                new Endpoint(
                        "POST",
                        one + "/introductory-visits",
                        "{\"visitedOn\":\"%s\"}".formatted(DAY),
                        "referral.write"),
                new Endpoint(
                        "POST",
                        one + "/responses",
                        "{\"response\":\"ACCEPTED\",\"respondedOn\":\"%s\"}".formatted(DAY),
                        "referral.write"),
                new Endpoint(
                        "POST",
                        one + "/withdrawal",
                        "{\"withdrawnOn\":\"%s\"}".formatted(DAY),
                        "referral.write"),
                new Endpoint(
                        "POST",
                        one + "/lapse",
                        "{\"lapsedOn\":\"%s\",\"reason\":\"MOVED\"}".formatted(DAY),
                        "referral.write"),
                new Endpoint("GET", "/interventions/" + SOME + "/queue", null, "referral.read"),
                new Endpoint("GET", "/events", null, "events.read"),
                new Endpoint("GET", HOOKS, null, "events.read"),
                new Endpoint("POST", HOOKS, HOOK, "events.read"),
                new Endpoint("GET", HOOKS + "/" + SOME, null, "events.read"),
                new Endpoint("PUT", HOOKS + "/" + SOME, HOOK, "events.read"),
                new Endpoint("DELETE", HOOKS + "/" + SOME, null, "events.read"),
                new Endpoint("GET", HOOKS + "/" + SOME + "/deliveries", null, "events.read"),
                new Endpoint("POST", HOOKS + "/" + SOME + "/secret-rotation", "{}", "events.read"),
                new Endpoint("POST", HOOKS + "/" + SOME + "/disabling", "{}", "events.read"),
                new Endpoint("POST", HOOKS + "/" + SOME + "/enabling", "{}", "events.read"),
                new Endpoint(
                        "POST",
                        HOOKS + "/" + SOME + "/replay",
                        "{\"after\":\"BEGINNING\"}",
                        "events.read"),
                new Endpoint("POST", HOOKS + "/" + SOME + "/test", "{}", "events.read"));
    }

    static List<Endpoint> ofOneReferral() {
        return endpoints().stream().filter(each -> each.path().startsWith("/referrals/")).toList();
    }

    @ParameterizedTest
    @MethodSource("endpoints")
    void nobodyIsLetInWithoutAToken(Endpoint endpoint) {
        endpoint.call(null).then().statusCode(401).contentType("application/problem+json");
    }

    @ParameterizedTest
    @MethodSource("endpoints")
    void aTokenWithoutTheScopeIsRefused(Endpoint endpoint) {
        endpoint.call(Tokens.authority(REGION, "funding.read")).then().statusCode(403);
    }

    @ParameterizedTest
    @MethodSource("endpoints")
    void officeAndOperatorAreRefusedOnEverything(Endpoint endpoint) {
        String scopes = "referral.read referral.write events.read";
        List<String> audience = List.of("samspel-referral");
        endpoint.call(Tokens.operator()).then().statusCode(403);
        endpoint.call(Tokens.token(audience, scopes, Map.of())).then().statusCode(403);
        endpoint.call(Tokens.token(audience, scopes, Map.of("association", "2220002139")))
                .then()
                .statusCode(403);
        endpoint.call(
                        Tokens.token(
                                audience,
                                scopes,
                                Map.of("association", "2220002139", "authority", REGION)))
                .then()
                .statusCode(403);
        // The office's real token is for other APIs.
        endpoint.call(Tokens.office("2220002139")).then().statusCode(401);
    }

    @ParameterizedTest
    @MethodSource("ofOneReferral")
    void anotherAuthoritysReferralDoesNotExist(Endpoint endpoint) {
        String id = submitted();
        endpoint.at(id)
                .call(Tokens.authority(SOCIAL))
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", endsWith("not-found"))
                .body("detail", not(containsString(id)));
        endpoint.at("nonsense").call(Tokens.authority(AME)).then().statusCode(404);
    }

    @Test
    void theOtherPartysMovesDoNotExist() {
        String id = submitted();
        for (Endpoint endpoint : ofOneReferral()) {
            if (endpoint.method().equals("POST")) {
                String other = endpoint.path().endsWith("/withdrawal") ? AME : REGION;
                endpoint.at(id).call(Tokens.authority(other)).then().statusCode(404);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("endpoints")
    void whoActsIsToldExceptForTheFeedAndItsWebhooks(Endpoint endpoint) {
        var request = given().auth().oauth2(Tokens.authority(REGION)).headers(Headers.once());
        if (endpoint.body() != null) {
            request = request.contentType(ContentType.JSON).body(endpoint.body());
        }
        if (endpoint.path().startsWith(HOOKS)) {
            return;
        }
        int expected = endpoint.path().equals("/events") ? 200 : 400;
        request.request(endpoint.method(), "/referral/v1" + endpoint.path())
                .then()
                .statusCode(expected);
    }

    @Test
    void everyChangeNeedsAnIdempotencyKey() {
        for (Endpoint endpoint : endpoints()) {
            if (endpoint.method().equals("POST")) {
                given().auth()
                        .oauth2(Tokens.authority(REGION))
                        .headers(Headers.acting())
                        .contentType(ContentType.JSON)
                        .body(endpoint.body())
                        .post("/referral/v1" + endpoint.path())
                        .then()
                        .statusCode(400);
            }
        }
    }

    @Test
    void whatIsForEveryoneNeedsNoToken() {
        given().get("/referral/v1/api-info").then().statusCode(200);
        given().get("/referral/v1/openapi.yaml").then().statusCode(200);
        given().get("/q/health/ready").then().statusCode(200);
    }

    private static String submitted() {
        UUID intervention = Setting.intervention();
        return Calls.as(REGION).submit(intervention, SignedWaiver.valid(), DAY);
    }
}
