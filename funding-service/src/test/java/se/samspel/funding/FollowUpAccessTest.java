package se.samspel.funding;

import static io.restassured.RestAssured.given;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Method;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Tokens;

/** Who follows money up, keeps seats of staff and makes interim reports, and who may not. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class FollowUpAccessTest {

    private static final String READ = "funding.read";
    private static final String WRITE = "funding.write";

    private static AnAssociation mine;
    private static AnAssociation other;
    private static String intervention;
    private static String seat;
    private static String report;

    /** A call; {A} is my association, {I} its intervention, {S} its seat, {R} its report. */
    record Call(Method method, String path, String body, String scope) {
        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    static Stream<Call> calls() {
        String reports = "/associations/{A}/interim-reports";
        return Stream.of(
                read("/interventions/{I}/follow-up?year=2020"),
                read("/associations/{A}/follow-up?year=2020&by=MONTH"),
                read("/interventions/{I}/forecasts/2020/history"),
                read("/interventions/{I}/secondments"),
                read("/interventions/{I}/secondments/{S}"),
                read(reports),
                read(reports + "/{R}"),
                read(reports + "/{R}/snapshot"),
                new Call(Method.POST, "/interventions/{I}/secondments", AFollowedTeam.SEAT, WRITE),
                new Call(
                        Method.PUT,
                        "/interventions/{I}/secondments/{S}",
                        AFollowedTeam.SEAT,
                        WRITE),
                new Call(Method.POST, reports, report(), WRITE),
                new Call(Method.POST, reports + "/{R}/adoptions", adoption(), WRITE));
    }

    private static Call read(String path) {
        return new Call(Method.GET, path, "", READ);
    }

    @BeforeEach
    void aSeatAndAReport() {
        if (mine != null) {
            return;
        }
        AnAssociation first = AnAssociation.withMembers();
        AFollowedTeam team = AFollowedTeam.inAvesta(first);
        intervention = team.id();
        seat = team.seat(AFollowedTeam.SEAT).then().statusCode(201).extract().path("id");
        report =
                first.office()
                        .header("Samspel-Acting-User", "ekonom-1")
                        .body(report())
                        .post(AnAssociation.API + first.path() + "/interim-reports")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        other = AnAssociation.registered();
        other.join("2120002254", "KOMMUN", "").then().statusCode(201);
        mine = first;
    }

    @ParameterizedTest
    @MethodSource("calls")
    void withoutATokenNothingIsAnswered(Call call) {
        given().contentType("application/json")
                .body(call.body())
                .request(call.method(), url(call.path()))
                .then()
                .statusCode(401);
    }

    @ParameterizedTest
    @MethodSource("calls")
    void withoutTheScopeOfItsKindItIsForbidden(Call call) {
        status(call, Tokens.authority(AnAssociation.HOST, "report.read"), 403);
        status(call, as(Map.of("association", mine.id()), "report.read"), 403);
        if (call.scope().equals(WRITE)) {
            // What an office may an authority may not, and the operator neither.
            status(call, Tokens.authority(AnAssociation.HOST, READ + " " + WRITE), 403);
            status(call, as(Map.of(), READ + " " + WRITE), 403);
            status(call, as(Map.of("association", mine.id()), READ), 403);
        }
    }

    @ParameterizedTest
    @MethodSource("calls")
    void strangersAreToldThatItIsNotThere(Call call) {
        status(call, Tokens.office(other.id()), 404);
        if (call.scope().equals(READ)) {
            status(call, Tokens.authority("2120002254"), 404);
            status(call, Tokens.authority("2120002304.skola"), 404);
        }
    }

    @ParameterizedTest
    @MethodSource("calls")
    void membersAuthoritiesTheOfficeAndTheOperatorRead(Call call) {
        if (call.method() != Method.GET) {
            return;
        }
        status(call, Tokens.authority(AnAssociation.HOST), 200);
        status(call, Tokens.authority(AnAssociation.FK), 200);
        status(call, Tokens.office(mine.id()), 200);
        status(call, Tokens.operator(), 200);
    }

    private static void status(Call call, String token, int expected) {
        var request =
                given().auth()
                        .oauth2(token)
                        .contentType("application/json")
                        .header("Samspel-Acting-User", "anna-1")
                        .header("If-Match", "\"1\"")
                        .header("Idempotency-Key", UUID.randomUUID().toString());
        if (!call.body().isEmpty()) {
            request.body(call.body());
        }
        request.request(call.method(), url(call.path())).then().statusCode(expected);
    }

    private static String as(Map<String, String> claims, String scopes) {
        return Tokens.token(List.of("samspel-funding"), scopes, claims);
    }

    private static String url(String path) {
        return AnAssociation.API
                + path.replace("{A}", mine.id())
                        .replace("{I}", intervention)
                        .replace("{S}", seat)
                        .replace("{R}", report);
    }

    private static String report() {
        return "{\"year\":2020,\"period\":\"HALF_YEAR\",\"asOf\":\"2020-06-30\"}";
    }

    private static String adoption() {
        return "{\"on\":\"2020-09-10\",\"minuteReference\":\"§ 41/2020\"}";
    }
}
