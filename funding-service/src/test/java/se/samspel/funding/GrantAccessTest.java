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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Tokens;

/** Who applies for money, who grants it, and what others are answered. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class GrantAccessTest {

    private static final String APPLY = "funding.apply";
    private static final String READ = "funding.read";
    private static final String WRITE = "funding.write";

    private static AnAssociation mine;
    private static AnAssociation other;
    private static String intervention;
    private static String closed;
    private static String application;
    private static String grant;

    /** A call; {I} is my intervention, {C} a closed one, {P} its application, {G} its grant. */
    record Call(Method method, String path, String body, String scope) {
        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    static Stream<Call> calls() {
        String day = "{\"on\":\"2019-09-30\"}";
        return Stream.of(
                new Call(Method.PUT, "/interventions/{I}/register", register(), WRITE),
                new Call(Method.GET, "/interventions/{I}/register", "", READ),
                new Call(Method.PUT, "/interventions/{I}/targets", "{\"targets\":[]}", WRITE),
                new Call(Method.GET, "/interventions/{I}/targets", "", READ),
                new Call(Method.POST, "/interventions/{I}/closing", closing(), WRITE),
                new Call(Method.GET, "/interventions/{C}/closing", "", READ),
                new Call(
                        Method.POST, "/interventions/{I}/applications", AnApplication.ASKED, APPLY),
                new Call(Method.GET, "/applications", "", READ),
                new Call(Method.GET, "/applications/{P}", "", READ),
                new Call(Method.PUT, "/applications/{P}", AnApplication.ASKED, APPLY),
                new Call(Method.POST, "/applications/{P}/submissions", day, APPLY),
                new Call(Method.POST, "/applications/{P}/completions", day, APPLY),
                new Call(Method.POST, "/applications/{P}/withdrawals", day, APPLY),
                new Call(Method.POST, "/applications/{P}/completion-requests", day, WRITE),
                new Call(Method.POST, "/applications/{P}/preparations", prepared(), WRITE),
                new Call(Method.POST, "/applications/{P}/proposals", amounts(), WRITE),
                new Call(
                        Method.POST,
                        "/applications/{P}/board-decisions",
                        AnApplication.decision(AnApplication.GRANTED),
                        WRITE),
                new Call(Method.POST, "/applications/{P}/adjustments", day, WRITE),
                new Call(
                        Method.POST,
                        "/applications/{P}/agreements",
                        AnApplication.agreement(),
                        WRITE),
                new Call(Method.GET, "/grants", "", READ),
                new Call(Method.GET, "/grants/{G}", "", READ),
                new Call(Method.GET, "/grants/{G}/versions", "", READ),
                new Call(Method.POST, "/grants/{G}/changes", change(), WRITE),
                new Call(Method.POST, "/grants/{G}/carry-overs", carryOver(), WRITE),
                new Call(Method.POST, "/grants/{G}/repayments", repayment(), WRITE),
                new Call(
                        Method.POST,
                        "/grants/{G}/repayments/{G}/payments",
                        "{\"paidOn\":\"2020-01-01\"}",
                        WRITE),
                new Call(
                        Method.POST,
                        "/grants/{G}/closings",
                        "{\"closedOn\":\"2020-01-01\"}",
                        WRITE));
    }

    @BeforeEach
    void anApplicationAndAGrant() {
        if (mine != null) {
            return;
        }
        AnAssociation first = AnAssociation.withMembers();
        intervention = first.intervention();
        grant = AnApplication.agreed(first, intervention);
        application = AnApplication.submitted(first, intervention).id();
        for (String kept : List.of("register", "targets")) {
            first.office()
                    .header("If-None-Match", "*")
                    .body(kept.equals("register") ? register() : "{\"targets\":[]}")
                    .put(AnAssociation.API + "/interventions/" + intervention + "/" + kept)
                    .then()
                    .statusCode(201);
        }
        closed = first.intervention();
        first.office()
                .header("If-Match", "\"1\"")
                .body(closing())
                .post(AnAssociation.API + "/interventions/" + closed + "/closing")
                .then()
                .statusCode(200);
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
        if (!call.scope().equals(READ)) {
            // What an office may an authority may not, and the operator neither.
            status(call, Tokens.authority(AnAssociation.HOST, READ + " " + WRITE), 403);
            status(call, as(Map.of(), READ + " " + WRITE + " " + APPLY), 403);
            status(call, as(Map.of("association", mine.id()), READ), 403);
        }
        if (call.scope().equals(WRITE)) {
            status(call, Tokens.authority(AnAssociation.HOST, READ + " " + APPLY), 403);
        }
        if (call.scope().equals(APPLY)) {
            status(call, as(Map.of("association", mine.id()), READ + " " + APPLY), 403);
        }
    }

    @ParameterizedTest
    @MethodSource("calls")
    void strangersAreToldThatItIsNotThere(Call call) {
        if (call.path().equals("/applications") || call.path().equals("/grants")) {
            return;
        }
        status(call, Tokens.office(other.id()), 404);
        if (!call.scope().equals(WRITE)) {
            String scopes = READ + " " + APPLY;
            status(call, Tokens.authority("2120002254", scopes), 404);
            status(call, Tokens.authority("2120002304.skola", scopes), 404);
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
    void aDraftIsItsApplicantsAlone() {
        AnApplication draft = AnApplication.drafted(mine, intervention);
        draft.readBy(AnApplication.host()).then().statusCode(200);
        draft.readBy(mine.office()).then().statusCode(404);
        draft.readBy(mine.operator()).then().statusCode(404);
        draft.readBy(AnAssociation.authority(AnAssociation.FK)).then().statusCode(404);
        draft.readBy(AnAssociation.authority("2120002304.social")).then().statusCode(404);
        draft.byOffice("chef-1", "preparations", prepared()).then().statusCode(404);
    }

    @Test
    void onlyTheApplicantChangesItsApplication() {
        for (String authority : List.of(AnAssociation.FK, "2120002304.social")) {
            AnApplication.applying(authority)
                    .header("Samspel-Acting-User", "handlaggare-2")
                    .header("If-Match", "\"2\"")
                    .body("{\"on\":\"2019-10-01\"}")
                    .post(url("/applications/{P}/withdrawals"))
                    .then()
                    .statusCode(404);
        }
    }

    @Test
    void anAuthorityAppliesForWhatItHostsOrTakesPartIn() {
        String url = url("/interventions/{I}/applications");
        AnApplication.applying(AnAssociation.FK)
                .body(AnApplication.ASKED)
                .post(url)
                .then()
                .statusCode(422);
        for (String own : List.of(AnAssociation.REGION, "2120002304.social")) {
            AnApplication.applying(own).body(AnApplication.ASKED).post(url).then().statusCode(201);
        }
    }

    private static void status(Call call, String token, int expected) {
        var request =
                given().auth()
                        .oauth2(token)
                        .contentType("application/json")
                        .header("Samspel-Acting-User", "anna-1")
                        .header("If-Match", "\"2\"")
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
                + path.replace("{I}", intervention)
                        .replace("{C}", closed)
                        .replace("{P}", application)
                        .replace("{G}", grant);
    }

    private static String register() {
        return "{\"partners\":[],\"steeringGroup\":[],\"plannedParticipants\":[]}";
    }

    private static String closing() {
        return "{\"closedOn\":\"2020-12-31\",\"reason\":\"Slut\"}";
    }

    private static String prepared() {
        return "{\"on\":\"2019-10-15\",\"recommendation\":\"RECOMMEND\",%s}"
                .formatted(AnApplication.GRANTED);
    }

    private static String amounts() {
        return "{\"on\":\"2019-11-04\",%s}".formatted(AnApplication.GRANTED);
    }

    private static String change() {
        return """
        {"decision":{"decidedOn":"2020-06-11","reference":"§ 31/2020"},%s}\
        """
                .formatted(AnApplication.GRANTED);
    }

    private static String carryOver() {
        return """
        {"fromYear":2020,"amountSek":1,
         "decision":{"decidedOn":"2020-12-10","reference":"§ 58/2020"}}\
        """;
    }

    private static String repayment() {
        return """
        {"year":2020,"amountSek":1,"source":"REMAINING","decidedOn":"2021-01-20",
         "dueOn":"2021-02-28"}\
        """;
    }
}
