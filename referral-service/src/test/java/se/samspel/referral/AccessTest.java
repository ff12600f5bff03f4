package se.samspel.referral;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static se.samspel.referral.Setting.AME;
import static se.samspel.referral.Setting.REGION;
import static se.samspel.referral.Setting.SOCIAL;
import static se.samspel.referral.Setting.TODAY;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
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
    private static final String OFFER =
            "{\"offeredOn\":\"%s\",\"answerBy\":\"%s\"".formatted(DAY, DAY);
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
                    : request.contentType(contentType())
                            .body(body.getBytes(UTF_8))
                            .request(method, "/referral/v1" + path);
        }

        String contentType() {
            return body.startsWith("--") ? AForm.TYPE : "application/json";
        }

        Endpoint at(String id) {
            return new Endpoint(method, path.replace(SOME, id), body, scope);
        }
    }

    static List<Endpoint> endpoints() {
        return Stream.concat(ofReferrals().stream(), TeamEndpoints.all(SOME).stream()).toList();
    }

    private static List<Endpoint> ofReferrals() {
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
                new Endpoint(
                        "POST",
                        one + "/completion",
                        "{\"completedOn\":\"%s\"}".formatted(DAY),
                        "referral.write"),
                new Endpoint(
                        "POST",
                        one + "/amendments",
                        "{\"amendedOn\":\"%s\",\"need\":\"x\"}".formatted(DAY),
                        "referral.write"),
                new Endpoint(
                        "POST",
                        one + "/redirection",
                        "{\"redirectedOn\":\"%s\",\"interventionId\":\"%s\"}".formatted(DAY, SOME),
                        "referral.write"),
                new Endpoint("GET", one + "/texts", null, "referral.read"),
                new Endpoint("GET", one + "/changes", null, "referral.read"),
                new Endpoint("GET", one + "/contacts", null, "referral.read"),
                new Endpoint(
                        "POST",
                        one + "/contacts",
                        "{\"side\":\"HOST\",\"from\":\"%s\",\"unit\":\"unit-1\"}".formatted(DAY),
                        "referral.write"),
                new Endpoint("POST", "/referral-drafts", "{}", "referral.write"),
                new Endpoint("GET", "/referral-drafts", null, "referral.read"),
                new Endpoint("GET", "/referral-drafts/" + SOME, null, "referral.read"),
                new Endpoint("PUT", "/referral-drafts/" + SOME, "{}", "referral.write"),
                new Endpoint("DELETE", "/referral-drafts/" + SOME, null, "referral.write"),
                new Endpoint(
                        "POST",
                        "/referral-drafts/" + SOME + "/submission",
                        "{\"submittedOn\":\"%s\"}".formatted(DAY),
                        "referral.write"),
                new Endpoint("GET", one + "/rank-changes", null, "referral.read"),
                new Endpoint("GET", one + "/priorities", null, "referral.read"),
                new Endpoint(
                        "POST",
                        one + "/priorities",
                        "{\"jointTeamAdvice\":true,\"from\":\"%s\"}".formatted(DAY),
                        "referral.write"),
                new Endpoint(
                        "POST",
                        one + "/priorities/" + SOME + "/ending",
                        "{\"until\":\"%s\"}".formatted(DAY),
                        "referral.write"),
                new Endpoint("GET", one + "/offers", null, "referral.read"),
                new Endpoint("POST", one + "/offers", OFFER + "}", "referral.write"),
                new Endpoint("GET", "/offers/" + SOME, null, "referral.read"),
                new Endpoint(
                        "POST",
                        "/offers/" + SOME + "/answer",
                        "{\"answeredOn\":\"%s\",\"answer\":\"DECLINED\"}".formatted(DAY),
                        "referral.write"),
                new Endpoint(
                        "POST",
                        "/offers/" + SOME + "/withdrawal",
                        "{\"withdrawnOn\":\"%s\"}".formatted(DAY),
                        "referral.write"),
                new Endpoint("POST", one + "/attachments", AForm.RAW, "referral.write"),
                new Endpoint("GET", one + "/attachments", null, "referral.read"),
                new Endpoint("GET", one + "/attachments/" + SOME, null, "referral.read"),
                new Endpoint("DELETE", one + "/attachments/" + SOME, null, "referral.write"),
                new Endpoint("GET", one + "/document", null, "referral.read"),
                new Endpoint("GET", "/interventions/" + SOME + "/queue", null, "referral.read"),
                new Endpoint("GET", "/interventions/" + SOME + "/offers", null, "referral.read"),
                new Endpoint(
                        "POST",
                        "/interventions/" + SOME + "/offers",
                        OFFER + ",\"startsOn\":\"%s\",\"count\":1}".formatted(DAY),
                        "referral.write"),
                new Endpoint(
                        "GET", "/interventions/" + SOME + "/priority-rules", null, "referral.read"),
                new Endpoint(
                        "PUT",
                        "/interventions/" + SOME + "/priority-rules",
                        "{\"validFrom\":\"%s\",\"rules\":[]}".formatted(DAY),
                        "referral.write"),
                new Endpoint(
                        "PUT",
                        "/interventions/" + SOME + "/deadline-rules",
                        "{\"validFrom\":\"%s\"}".formatted(DAY),
                        "referral.write"),
                new Endpoint(
                        "GET", "/interventions/" + SOME + "/deadline-rules", null, "referral.read"),
                new Endpoint("GET", "/deadlines", null, "referral.read"),
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

    /** Of an intervention that neither the office nor a stranger knows of here. */
    static List<Endpoint> ofAnIntervention() {
        String one = "/interventions/" + SOME;
        String seat =
                "{\"party\":\"%s\",\"function\":\"coach\",\"agreedPercent\":80,\"actualPercent\":50,\"from\":\"%s\",\"vacant\":false,\"alreadyFinanced\":false}"
                        .formatted(REGION, DAY);
        String steering =
                "{\"party\":\"%s\",\"role\":\"CHAIR\",\"from\":\"%s\",\"vacant\":false}"
                        .formatted(REGION, DAY);
        String obstacle =
                "{\"level\":\"SOCIETY\",\"category\":\"RULES\",\"text\":\"x\",\"noticedOn\":\"%s\"}"
                        .formatted(DAY);
        String handled = "{\"handledOn\":\"%s\",\"measure\":\"x\"}".formatted(DAY);
        String list = "{\"categories\":[{\"code\":\"RULES\",\"sv\":\"x\",\"en\":\"x\"}]}";
        return List.of(
                new Endpoint("POST", one + "/seats", seat, "referral.write"),
                new Endpoint("GET", one + "/seats", null, "referral.read"),
                new Endpoint("GET", "/seats/" + SOME, null, "referral.read"),
                new Endpoint("PUT", "/seats/" + SOME, seat, "referral.write"),
                new Endpoint("POST", one + "/steering-seats", steering, "referral.write"),
                new Endpoint("GET", one + "/steering-seats", null, "referral.read"),
                new Endpoint("GET", "/steering-seats/" + SOME, null, "referral.read"),
                new Endpoint("PUT", "/steering-seats/" + SOME, steering, "referral.write"),
                new Endpoint("GET", one + "/obstacle-categories", null, "referral.read"),
                new Endpoint("PUT", one + "/obstacle-categories", list, "referral.write"),
                new Endpoint("POST", one + "/structural-obstacles", obstacle, "referral.write"),
                new Endpoint("GET", one + "/structural-obstacles", null, "referral.read"),
                new Endpoint("GET", "/structural-obstacles/" + SOME, null, "referral.read"),
                new Endpoint(
                        "POST",
                        "/structural-obstacles/" + SOME + "/handling",
                        handled,
                        "referral.write"));
    }

    static List<Endpoint> ofOneReferral() {
        return endpoints().stream().filter(each -> each.path().startsWith("/referrals/")).toList();
    }

    @ParameterizedTest
    @MethodSource({"endpoints", "ofAnIntervention"})
    void nobodyIsLetInWithoutAToken(Endpoint endpoint) {
        endpoint.call(null).then().statusCode(401).contentType("application/problem+json");
    }

    @ParameterizedTest
    @MethodSource({"endpoints", "ofAnIntervention"})
    void aTokenWithoutTheScopeIsRefused(Endpoint endpoint) {
        endpoint.call(Tokens.authority(REGION, "funding.read")).then().statusCode(403);
    }

    @ParameterizedTest
    @MethodSource({"endpoints", "ofAnIntervention"})
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

    @ParameterizedTest
    @MethodSource("ofAnIntervention")
    void whatIsRecordedOfAnotherAssociationsInterventionDoesNotExist(Endpoint endpoint) {
        endpoint.call(Tokens.authority(Setting.STRANGER))
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", endsWith("not-found"));
    }

    static List<Endpoint> ofTeams() {
        return TeamEndpoints.all(SOME);
    }

    @ParameterizedTest
    @MethodSource("ofTeams")
    void anotherAuthoritysTeamDoesNotExist(Endpoint endpoint) {
        ATeam team = ATeam.convened();
        String meeting = team.meeting();
        String item = team.topic(meeting, "En fråga");
        String path =
                endpoint.path()
                        .replace("/interventions/" + SOME, "/interventions/" + team.id)
                        .replace("/team-meetings/" + SOME, "/team-meetings/" + meeting)
                        .replace("/items/" + SOME, "/items/" + item);
        new Endpoint(endpoint.method(), path, endpoint.body(), endpoint.scope())
                .call(Tokens.authority(Setting.STRANGER))
                .then()
                .statusCode(404)
                .body("type", endsWith("not-found"));
    }

    @Test
    void theOtherPartysMovesDoNotExist() {
        String id = submitted();
        for (Endpoint endpoint : ofOneReferral()) {
            if (endpoint.method().equals("POST")) {
                String other = isTheReferrers(endpoint) ? AME : REGION;
                endpoint.at(id).call(Tokens.authority(other)).then().statusCode(404);
            }
        }
    }

    private static boolean isTheReferrers(Endpoint endpoint) {
        return List.of("/withdrawal", "/completion", "/amendments", "/attachments").stream()
                .anyMatch(move -> endpoint.path().endsWith(move));
    }

    static List<Endpoint> outsideTheWebhooks() {
        return endpoints().stream().filter(each -> !each.path().startsWith(HOOKS)).toList();
    }

    @ParameterizedTest
    @MethodSource("outsideTheWebhooks")
    void whoActsIsToldExceptForTheFeedAndItsWebhooks(Endpoint endpoint) {
        var request = given().auth().oauth2(Tokens.authority(REGION)).headers(Headers.once());
        if (endpoint.body() != null) {
            request =
                    request.contentType(endpoint.contentType())
                            .body(endpoint.body().getBytes(UTF_8));
        }
        int expected = endpoint.path().equals("/events") ? 200 : 400;
        request.request(endpoint.method(), "/referral/v1" + endpoint.path())
                .then()
                .statusCode(expected);
    }

    /** A PUT or DELETE needs none: it may be sent again as it is (RFC 9110 9.2.2). */
    @Test
    void everyChangeNeedsAnIdempotencyKey() {
        for (Endpoint endpoint : endpoints()) {
            if (endpoint.method().equals("POST")) {
                given().auth()
                        .oauth2(Tokens.authority(REGION))
                        .headers(Headers.acting())
                        .contentType(endpoint.contentType())
                        .body(endpoint.body().getBytes(UTF_8))
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
