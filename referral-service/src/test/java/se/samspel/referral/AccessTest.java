package se.samspel.referral;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static se.samspel.referral.Endpoints.DAY;
import static se.samspel.referral.Endpoints.HOOKS;
import static se.samspel.referral.Endpoints.SOME;
import static se.samspel.referral.Setting.AME;
import static se.samspel.referral.Setting.REGION;
import static se.samspel.referral.Setting.SOCIAL;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samspel.kit.testing.Headers;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Tokens;
import se.samspel.referral.Endpoints.Endpoint;

/** Who is let in where: 401, 403 and another authority's 404 for every endpoint. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class AccessTest {

    static List<Endpoint> endpoints() {
        return Endpoints.all();
    }

    static List<Endpoint> ofAnIntervention() {
        return Endpoints.ofAnIntervention();
    }

    static List<Endpoint> ofOneReferral() {
        return Endpoints.ofOneReferral();
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
