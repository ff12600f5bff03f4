package se.samspel.funding;

import static io.restassured.RestAssured.given;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Method;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Tokens;

/** Every endpoint's 401, 403 and what it answers to those who belong elsewhere. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class EsfAccessTest {

    private static final String PROJECT =
            AnEsfProject.OWNED_BY_AVESTA.formatted("MIA", "2021-2027", "2023", "2027");
    private static final String CLAIM =
            """
            {"from":"2024-0%d","until":"2024-0%d","esfSharePercent":40,"directCosts":[],
             "units":[],"coFinancing":[]}\
            """;

    private static AnAssociation mine;
    private static AnAssociation other;
    private static AnEsfProject project;
    private static String subproject;
    private static String report;
    private static String claim;

    /** Who reads: all of the association, or its office alone. */
    enum Readers {
        ALL,
        OFFICE
    }

    /** A call; {P} is a project of my association, {T} a time report, {C} a drafted claim. */
    record Call(Method method, String path, String body, Readers readers) {
        @Override
        public String toString() {
            return method + " " + path;
        }

        static Call read(String path, Readers readers) {
            return new Call(Method.GET, path, "", readers);
        }
    }

    static Stream<Call> calls() {
        return Stream.concat(reads(), writes());
    }

    static Stream<Call> reads() {
        return Stream.of(
                Call.read("/associations/{A}/esf-projects", Readers.ALL),
                Call.read("/esf-projects/{P}", Readers.ALL),
                Call.read("/associations/{A}/esf-programme-periods/2014-2020", Readers.ALL),
                Call.read("/esf-projects/{P}/cost-models", Readers.ALL),
                Call.read("/esf-projects/{P}/plan", Readers.ALL),
                Call.read("/esf-projects/{P}/claims", Readers.ALL),
                Call.read("/esf-projects/{P}/participant-files", Readers.ALL),
                Call.read("/esf-projects/{P}/participant-files/2023-04", Readers.ALL),
                Call.read("/associations/{A}/due-esf-participant-files", Readers.ALL),
                Call.read("/esf-projects/{P}/time-reports", Readers.OFFICE),
                Call.read("/esf-time-reports/{T}", Readers.OFFICE),
                Call.read("/associations/{A}/esf-staff-years/2024", Readers.OFFICE));
    }

    static Stream<Call> writes() {
        return Stream.of(
                post("/associations/{A}/esf-projects", PROJECT),
                put("/esf-projects/{P}", PROJECT),
                post("/esf-projects/{P}/subprojects", "{\"name\":\"x\",\"hostName\":\"ABF\"}"),
                put("/esf-projects/{P}/subprojects/{S}", "{\"name\":\"x\",\"hostName\":\"ABF\"}"),
                put(
                        "/associations/{A}/esf-programme-periods/2021-2027",
                        "{\"rows\":[{\"fromYear\":2023,\"hoursPerYear\":1720}]}"),
                put("/esf-projects/{P}/cost-models", EsfClaimsTest.FLAT),
                put("/esf-projects/{P}/plan", VasterasPlanTest.PLAN),
                post(
                        "/esf-projects/{P}/time-reports",
                        "{\"staff\":\"a-2\",\"month\":\"2024-01\",\"hours\":1,\"sharePercent\":1}"),
                post(
                        "/esf-time-reports/{T}/versions",
                        "{\"hours\":1,\"sharePercent\":1,\"reason\":\"x\"}"),
                post("/esf-projects/{P}/claims", CLAIM.formatted(4, 4)),
                put("/esf-claims/{C}", CLAIM.formatted(1, 1)),
                post("/esf-claims/{C}/submission", ""),
                post(
                        "/esf-claims/{C}/approval",
                        "{\"decidedOn\":\"2024-06-03\",\"reference\":\"x\",\"approvedSek\":1,"
                                + "\"deductions\":[]}"),
                post("/esf-claims/{C}/payment", "{\"paidOn\":\"2024-06-03\"}"));
    }

    private static Call post(String path, String body) {
        return new Call(Method.POST, path, body, Readers.OFFICE);
    }

    private static Call put(String path, String body) {
        return new Call(Method.PUT, path, body, Readers.OFFICE);
    }

    @BeforeEach
    void aWholeProjectAndAnotherAssociation() {
        if (mine != null) {
            return;
        }
        mine = AnAssociation.withMembers();
        project = AnEsfProject.of(mine).hostedInAvesta();
        subproject = mine.office().get(project.url()).then().extract().path("subprojects[0].id");
        project.put("/cost-models", EsfClaimsTest.FLAT).then().statusCode(201);
        project.put("/plan", VasterasPlanTest.PLAN).then().statusCode(201);
        project.put(
                        "/participant-files/2023-04",
                        "{\"rows\":1,\"hours\":1,\"sentOn\":\"2023-05-10\"}")
                .then()
                .statusCode(201);
        report = project.report("a-1", "2024-01", "1").then().statusCode(201).extract().path("id");
        claim =
                project.draft("a-1", CLAIM.formatted(1, 3))
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
    void withoutTheScopeItIsForbidden(Call call) {
        status(call, Tokens.authority(AnAssociation.HOST, "report.read"), 403);
    }

    @ParameterizedTest
    @MethodSource("calls")
    void anotherAssociationsObjectDoesNotExist(Call call) {
        status(call, Tokens.office(other.id()), 404);
    }

    @ParameterizedTest
    @MethodSource("writes")
    void onlyAnOfficeWrites(Call call) {
        status(call, Tokens.authority(AnAssociation.HOST, "funding.read funding.write"), 403);
        status(call, Tokens.authority(AnAssociation.HOST, "funding.read funding.apply"), 403);
        status(call, Tokens.token("funding.write", Map.of()), 403);
        status(call, Tokens.operator(), 403);
    }

    @ParameterizedTest
    @MethodSource("reads")
    void membersReadAllButTheHoursOfSingleEmployees(Call call) {
        boolean all = call.readers() == Readers.ALL;
        status(call, Tokens.office(mine.id()), 200);
        status(call, Tokens.authority(AnAssociation.HOST), all ? 200 : 403);
        status(call, Tokens.authority(AnAssociation.FK), all ? 200 : 403);
        status(call, Tokens.operator(), all ? 200 : 403);
        status(call, Tokens.authority("2120002254"), all ? 404 : 403);
    }

    @ParameterizedTest
    @MethodSource("aDraft")
    void aDraftedClaimIsSeenByTheOfficeAlone(Call call) {
        status(call, Tokens.office(mine.id()), 200);
        status(call, Tokens.authority(AnAssociation.HOST), 404);
        status(call, Tokens.operator(), 404);
        status(call, Tokens.office(other.id()), 404);
    }

    static Stream<Call> aDraft() {
        return Stream.of(Call.read("/esf-claims/{C}", Readers.OFFICE));
    }

    private static void status(Call call, String token, int expected) {
        var request =
                given().auth()
                        .oauth2(token)
                        .contentType("application/json")
                        .header("Samspel-Acting-User", "a-9")
                        .header("Idempotency-Key", UUID.randomUUID().toString());
        if (call.method() == Method.PUT) {
            request.header("If-None-Match", "*");
        }
        if (!call.body().isEmpty()) {
            request.body(call.body());
        }
        request.request(call.method(), url(call.path())).then().statusCode(expected);
    }

    private static String url(String path) {
        return AnAssociation.API
                + path.replace("{A}", mine.id())
                        .replace("{P}", project.id())
                        .replace("{S}", subproject)
                        .replace("{T}", report)
                        .replace("{C}", claim);
    }
}
