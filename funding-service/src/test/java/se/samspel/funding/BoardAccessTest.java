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

/** Who records and who reads what a board does and the year wheel. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class BoardAccessTest {

    private static final String PLAN = ABoard.plan(ABoard.HELD_ON, true);
    private static final String STEP = "{\"doneOn\":\"2025-05-20\",\"reference\":\"1\"}";

    private static AnAssociation mine;
    private static AnAssociation other;
    private static String meeting;
    private static String decision;
    private static String delegated;

    /** A call; {A} is my association, {M} a meeting, {D} its decision, {G} a delegated one. */
    record Call(Method method, String path, String body) {
        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    static Stream<Call> reads() {
        return Stream.of(
                        "/associations/{A}/board-meetings",
                        "/board-meetings/{M}",
                        "/board-meetings/{M}/decisions",
                        "/board-meetings/{M}/decisions/{D}",
                        "/associations/{A}/delegated-decisions",
                        "/delegated-decisions/{G}",
                        "/associations/{A}/year-wheels/2026",
                        "/associations/{A}/year-wheels/2026/steps/NEED_NOTICE",
                        "/associations/{A}/year-wheels/2026/discharges/2021005521",
                        "/associations/{A}/year-wheel-parameters",
                        "/associations/{A}/year-wheel.ics")
                .map(path -> new Call(Method.GET, path, ""));
    }

    static Stream<Call> writes() {
        String decided = "\"kind\":\"OTHER\",\"subject\":\"x\",\"outcome\":\"APPROVED\"}";
        return Stream.of(
                new Call(Method.POST, "/associations/{A}/board-meetings", PLAN),
                new Call(Method.PUT, "/board-meetings/{M}", PLAN),
                new Call(Method.POST, "/board-meetings/{M}/cancellation", "{}"),
                new Call(
                        Method.POST,
                        "/board-meetings/{M}/holding",
                        "{\"heldOn\":\"2025-11-26\",\"present\":[\"s\"]}"),
                new Call(
                        Method.POST,
                        "/board-meetings/{M}/minutes",
                        "{\"minutesReference\":\"P 6\"}"),
                new Call(
                        Method.POST,
                        "/board-meetings/{M}/adjustment",
                        "{\"adjustedOn\":\"2025-12-03\",\"adjusters\":[\"s\"]}"),
                new Call(
                        Method.POST,
                        "/board-meetings/{M}/announcement",
                        "{\"announcedOn\":\"2025-12-04\",\"announcedUntil\":\"2025-12-29\"}"),
                new Call(
                        Method.POST,
                        "/board-meetings/{M}/decisions",
                        "{\"paragraph\":9," + decided),
                new Call(Method.PUT, "/board-meetings/{M}/decisions/{D}", "{" + decided),
                new Call(
                        Method.POST,
                        "/associations/{A}/delegated-decisions",
                        "{\"takenOn\":\"2025-01-01\",\"role\":\"r\",\"kind\":\"OTHER\","
                                + "\"subject\":\"x\",\"reference\":\"x\"}"),
                new Call(
                        Method.POST,
                        "/delegated-decisions/{G}/reporting",
                        "{\"meetingId\":\"{M}\"}"),
                new Call(Method.PUT, "/associations/{A}/year-wheels/2026/steps/YEAR_PLAN", STEP),
                new Call(
                        Method.PUT,
                        "/associations/{A}/year-wheels/2026/discharges/2021002114",
                        discharge()),
                new Call(Method.PUT, "/associations/{A}/year-wheel-parameters", parameters()));
    }

    static Stream<Call> all() {
        return Stream.concat(reads(), writes());
    }

    @BeforeEach
    void aBoardAndAnother() {
        if (mine != null) {
            return;
        }
        mine = AnAssociation.withMembers();
        var board = new ABoard(mine);
        meeting = board.held(true);
        decision = board.decided(meeting, 1, "OTHER");
        delegated = board.delegated(ABoard.HELD_ON);
        put("/associations/{A}/year-wheels/2026/steps/NEED_NOTICE", STEP);
        put("/associations/{A}/year-wheels/2026/discharges/2021005521", discharge());
        put("/associations/{A}/year-wheel-parameters", parameters());
        other = AnAssociation.registered();
        other.join("2120002254", "KOMMUN", "").then().statusCode(201);
    }

    @ParameterizedTest
    @MethodSource("all")
    void withoutATokenNothingIsAnswered(Call call) {
        given().contentType("application/json")
                .body(call.body())
                .request(call.method(), url(call.path()))
                .then()
                .statusCode(401);
    }

    @ParameterizedTest
    @MethodSource("all")
    void withoutTheScopeItIsForbidden(Call call) {
        status(call, Tokens.authority(AnAssociation.HOST, "report.read"), 403);
    }

    @ParameterizedTest
    @MethodSource("reads")
    void membersAuthoritiesTheOfficeAndTheOperatorRead(Call call) {
        status(call, Tokens.authority(AnAssociation.HOST), 200);
        status(call, Tokens.office(mine.id()), 200);
        status(call, Tokens.operator(), 200);
    }

    @ParameterizedTest
    @MethodSource("writes")
    void theOfficeAloneWrites(Call call) {
        status(call, Tokens.authority(AnAssociation.HOST, "funding.write"), 403);
        status(call, Tokens.token("funding.write", Map.of()), 403);
    }

    @ParameterizedTest
    @MethodSource("all")
    void anotherAssociationsBoardDoesNotExist(Call call) {
        status(call, Tokens.office(other.id()), 404);
        if (call.method() == Method.GET) {
            status(call, Tokens.authority("2120002254"), 404);
        }
    }

    private static void status(Call call, String token, int expected) {
        var request =
                given().auth()
                        .oauth2(token)
                        .contentType("application/json")
                        .header("Idempotency-Key", UUID.randomUUID().toString());
        boolean first = call.method() == Method.PUT && call.path().startsWith("/associations");
        if (call.method() != Method.GET) {
            request.header(first ? "If-None-Match" : "If-Match", "*").body(filled(call.body()));
        }
        request.request(call.method(), url(call.path())).then().statusCode(expected);
    }

    private static void put(String path, String body) {
        mine.office().header("If-None-Match", "*").body(body).put(url(path)).then().statusCode(201);
    }

    private static String url(String path) {
        return AnAssociation.API + filled(path);
    }

    private static String filled(String text) {
        return text.replace("{A}", mine.id())
                .replace("{M}", meeting)
                .replace("{D}", decision)
                .replace("{G}", delegated);
    }

    private static String discharge() {
        return "{\"decidedOn\":\"2025-05-18\",\"granted\":true,\"reference\":\"§ 1\"}";
    }

    private static String parameters() {
        return "{\"firstBudgetYear\":2026,\"followUps\":\"HALF_YEAR\",\"ownDays\":[]}";
    }
}
