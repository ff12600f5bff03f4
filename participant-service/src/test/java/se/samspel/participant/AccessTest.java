package se.samspel.participant;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samspel.kit.testing.Headers;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Tokens;

/** Each call's 401, 403, missing headers and, with another authority's object, 404. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class AccessTest {

    private static final String SCOPES = "participant.read participant.write";
    private static final List<String> AUDIENCE = List.of("samspel-participant");

    /** One call; {@code path} may need an id. */
    record Call(String method, String path, String body, boolean ofAnObject, boolean write) {

        Response send(RequestSpecification request, String id) {
            var prepared = request.contentType("application/json").header("If-Match", "\"1\"");
            return (method.equals("POST") ? prepared.body(body) : prepared)
                    .request(method, ACase.API + path.replace("{id}", id));
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    static Stream<Call> calls() {
        String exit =
                "{\"endedOn\":\"2020-01-01\",\"exitReason\":\"OVRIGT\",\"earlyDropout\":true}";
        return Stream.of(
                post("/participants", ACase.registration("197310199265", "NONE"), false),
                get("/participants/{id}"),
                new Call(
                        "POST",
                        "/participant-searches",
                        "{\"identity\":{\"value\":\"197310199265\"}}",
                        false,
                        false),
                get("/participants/{id}/access-log"),
                post(
                        "/participants/{id}/waivers",
                        ACase.form("\"OUTCOME\"", ACase.SIGNED, ACase.TODAY),
                        true),
                get("/waivers/{id}"),
                post("/waivers/{id}/withdrawal", "{}", true),
                post(
                        "/participants/{id}/disclosures",
                        "{\"waiverId\":\"%s\",\"recipient\":\"%s\",\"disclosedOn\":\"2020-01-01\"}"
                                .formatted(Uuid7.now(), ACase.AME),
                        true),
                get("/disclosures/{id}"),
                post(
                        "/enrolments",
                        """
                        {"referralId":"%s","startedOn":"2020-01-01","startedInGroup":false}\
                        """
                                .formatted(Uuid7.now()),
                        false),
                get("/enrolments/{id}"),
                get("/enrolments/{id}/outcome"),
                post("/enrolments/{id}/follow-up-consent", "{\"signedOn\":\"2020-01-01\"}", true),
                post(
                        "/enrolments/{id}/situations",
                        """
                        {"at":"BEFORE","measuredOn":"2020-01-01","incomeSources":[],
                         "occupations":[]}\
                        """,
                        true),
                post("/enrolments/{id}/exit", exit, true),
                post("/enrolments/{id}/correction", "{\"reason\":\"Fel\"}", true));
    }

    private static Call post(String path, String body, boolean ofAnObject) {
        return new Call("POST", path, body, ofAnObject, true);
    }

    private static Call get(String path) {
        return new Call("GET", path, "", true, false);
    }

    @ParameterizedTest
    @MethodSource("calls")
    void nobodyCallsWithoutAToken(Call call) {
        call.send(given().headers(Headers.actingOnce()), id()).then().statusCode(401);
    }

    @ParameterizedTest
    @MethodSource("calls")
    void nobodyCallsWithoutTheScope(Call call) {
        String missing = call.write() ? "participant.read" : "participant.write";
        call.send(with(Tokens.authority(ACase.REGION, missing)), id()).then().statusCode(403);
    }

    @ParameterizedTest
    @MethodSource("calls")
    void officesOperatorsAndTokensWithBothClaimsAreRefused(Call call) {
        String office = Tokens.token(AUDIENCE, SCOPES, Map.of("association", ACase.ASSOCIATION));
        String operator = Tokens.token(AUDIENCE, SCOPES, Map.of());
        String both =
                Tokens.token(
                        AUDIENCE,
                        SCOPES,
                        Map.of("association", ACase.ASSOCIATION, "authority", ACase.REGION));
        for (String token : List.of(office, operator, both)) {
            call.send(with(token), id()).then().statusCode(403);
        }
    }

    @ParameterizedTest
    @MethodSource("calls")
    void whoActsAndWhyMustBeTold(Call call) {
        var withoutActing =
                given().auth().oauth2(Tokens.authority(ACase.REGION)).headers(Headers.once());
        call.send(withoutActing, id())
                .then()
                .statusCode(400)
                .body("type", endsWith("acting-headers"));
    }

    @ParameterizedTest
    @MethodSource("calls")
    void creatingCallsAndTransitionsNeedAKey(Call call) {
        if (call.write()) {
            var withoutKey =
                    given().auth().oauth2(Tokens.authority(ACase.REGION)).headers(Headers.acting());
            call.send(withoutKey, id()).then().statusCode(400);
        }
    }

    @ParameterizedTest
    @MethodSource("calls")
    void whatDoesNotExistIsNotFoundAndSoIsAMalformedId(Call call) {
        if (call.ofAnObject()) {
            call.send(with(Tokens.authority(ACase.REGION)), id())
                    .then()
                    .statusCode(404)
                    .body("traceId", notNullValue());
            call.send(with(Tokens.authority(ACase.REGION)), "no-uuid").then().statusCode(404);
        }
    }

    @ParameterizedTest
    @MethodSource("calls")
    void anotherAuthoritysObjectIsNotFound(Call call) {
        if (call.ofAnObject()) {
            ACase theirs = Theirs.CASE;
            String id =
                    call.path().startsWith("/participants")
                            ? theirs.participantId
                            : call.path().startsWith("/waivers")
                                    ? theirs.waiverId
                                    : call.path().startsWith("/disclosures")
                                            ? theirs.disclosureId
                                            : theirs.enrolmentId;
            call.send(with(Tokens.authority(ACase.SOCIAL)), id).then().statusCode(404);
        }
    }

    private static final class Theirs {
        static final ACase CASE = ACase.enrolled();
    }

    private static RequestSpecification with(String token) {
        return given().auth().oauth2(token).headers(Headers.actingOnce());
    }

    private static String id() {
        return Uuid7.now().toString();
    }
}
