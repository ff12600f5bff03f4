package se.samspel.funding;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Method;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Tokens;

/** Every endpoint's 401, 403 and what it answers to those who belong elsewhere. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class AccessTest {

    private static final String CAPACITIES =
            "{\"rows\":[{\"validFrom\":\"2020-01-01\",\"capacity\":8}]}";

    private static AnAssociation mine;
    private static AnAssociation other;
    private static String intervention;
    private static String actuals;

    /** A call; {A} is my association, {I} its intervention. */
    record Call(Method method, String path, String body, String scope) {
        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    static Stream<Call> calls() {
        String total = "{\"basis\":\"TOTAL\",\"amountSek\":400}";
        String line = "{\"lines\":[{\"costCategory\":\"PERSONAL\",\"%s\":1}]%s}";
        String asOf = ",\"asOf\":\"2020-06-30\"";
        return Stream.of(
                new Call(Method.POST, "/associations", association(), "association.admin"),
                new Call(Method.GET, "/associations/{A}", "", "funding.read"),
                new Call(Method.POST, "/associations/{A}/members", member(), "association.admin"),
                new Call(Method.GET, "/associations/{A}/members", "", "funding.read"),
                new Call(Method.GET, "/associations/{A}/members/2021005521", "", "funding.read"),
                new Call(
                        Method.PUT, "/associations/{A}/contributions/2020", total, "funding.write"),
                new Call(Method.GET, "/associations/{A}/contributions/2019", "", "funding.read"),
                new Call(Method.GET, "/associations/{A}/contributions", "", "funding.read"),
                new Call(
                        Method.POST,
                        "/associations/{A}/interventions",
                        AnAssociation.proposal(""),
                        "funding.write"),
                new Call(Method.GET, "/interventions", "", "funding.read"),
                new Call(Method.GET, "/interventions/{I}", "", "funding.read"),
                new Call(Method.PUT, "/interventions/{I}/capacities", CAPACITIES, "funding.write"),
                new Call(Method.GET, "/interventions/{I}/capacities", "", "funding.read"),
                new Call(
                        Method.PUT,
                        "/interventions/{I}/budgets/2020",
                        line.formatted("budgetSek", ""),
                        "funding.write"),
                new Call(Method.GET, "/interventions/{I}/budgets/2019", "", "funding.read"),
                new Call(
                        Method.PUT,
                        "/interventions/{I}/forecasts/2020",
                        line.formatted("forecastYearCostSek", asOf),
                        "funding.write"),
                new Call(Method.GET, "/interventions/{I}/forecasts/2019", "", "funding.read"),
                new Call(
                        Method.POST,
                        "/interventions/{I}/actuals",
                        line.formatted("actualSek", asOf),
                        "funding.write"),
                new Call(Method.GET, "/interventions/{I}/actuals/{R}", "", "funding.read"));
    }

    @BeforeEach
    void aWholeAssociationAndAnother() {
        if (mine != null) {
            return;
        }
        mine = AnAssociation.withMembers();
        intervention = mine.intervention();
        put("/associations/{A}/contributions/2019", "{\"basis\":\"TOTAL\",\"amountSek\":400}");
        String line = "{\"lines\":[{\"costCategory\":\"PERSONAL\",\"%s\":1}]%s}";
        String asOf = ",\"asOf\":\"2019-06-30\"";
        put("/interventions/{I}/capacities", CAPACITIES);
        put("/interventions/{I}/budgets/2019", line.formatted("budgetSek", ""));
        put("/interventions/{I}/forecasts/2019", line.formatted("forecastYearCostSek", asOf));
        actuals =
                mine.office()
                        .body(line.formatted("actualSek", asOf))
                        .post(url("/interventions/{I}/actuals"))
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        other = AnAssociation.registered();
        other.join("2120002254", "KOMMUN", "").then().statusCode(201);
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
    void aTokenForAnotherApiIsNone(Call call) {
        String token =
                Tokens.token(
                        List.of("samspel-referral"),
                        call.scope(),
                        Map.of("association", mine.id()));
        status(call, token, 401);
    }

    @ParameterizedTest
    @MethodSource("calls")
    void withoutTheScopeItIsForbidden(Call call) {
        status(call, Tokens.authority(AnAssociation.HOST, "report.read"), 403);
    }

    @ParameterizedTest
    @MethodSource("calls")
    void aTokenOfTwoKindsIsForbidden(Call call) {
        String token =
                Tokens.token(
                        List.of("samspel-funding"),
                        call.scope(),
                        Map.of("association", mine.id(), "authority", AnAssociation.HOST));
        status(call, token, 403);
    }

    @ParameterizedTest
    @MethodSource("calls")
    void whoWritesMustBeOfTheRightKind(Call call) {
        if (call.scope().equals("funding.read")) {
            return;
        }
        status(call, Tokens.authority(AnAssociation.HOST, call.scope()), 403);
        boolean office = call.scope().equals("funding.write");
        String wrong =
                Tokens.token(
                        List.of("samspel-funding"),
                        call.scope(),
                        office ? Map.of() : Map.of("association", mine.id()));
        status(call, wrong, 403);
    }

    @ParameterizedTest
    @MethodSource("calls")
    void anotherAssociationsObjectDoesNotExist(Call call) {
        if (call.scope().equals("association.admin") || call.path().equals("/interventions")) {
            return;
        }
        status(call, Tokens.office(other.id()), 404);
        if (call.method() == Method.GET) {
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

    @Test
    void pathTricksByPassNothing() {
        for (String path :
                List.of(
                        "/funding/v1/interventions;x",
                        "/funding/v1/interventions%3Bx",
                        "/funding/v1//interventions",
                        "/funding/v1/api-info/..;/interventions",
                        "/funding/v1/api-info%2F..%2Finterventions",
                        "/funding/v1/api-info/../interventions")) {
            int status =
                    given().urlEncodingEnabled(false)
                            .redirects()
                            .follow(false)
                            .get(path)
                            .statusCode();
            assertThat(status).as(path).isIn(400, 401, 404);
        }
    }

    private static void status(Call call, String token, int expected) {
        var request =
                given().auth()
                        .oauth2(token)
                        .contentType("application/json")
                        .header("Idempotency-Key", UUID.randomUUID().toString());
        if (call.method() == Method.PUT) {
            request.header("If-None-Match", "*");
        }
        if (!call.body().isEmpty()) {
            request.body(call.body());
        }
        request.request(call.method(), url(call.path())).then().statusCode(expected);
    }

    private static void put(String path, String body) {
        mine.office().header("If-None-Match", "*").body(body).put(url(path)).then().statusCode(201);
    }

    private static String url(String path) {
        return AnAssociation.API
                + path.replace("{A}", mine.id())
                        .replace("{I}", intervention)
                        .replace("{R}", String.valueOf(actuals));
    }

    private static String association() {
        return "{\"organisationNumber\":\"2220002139\",\"name\":\"x\",\"startsOn\":\"2015-01-01\"}";
    }

    private static String member() {
        return """
        {"organisationNumber":"2120002254","name":"x","party":"KOMMUN",
         "joinedOn":"2015-01-01"}\
        """;
    }
}
