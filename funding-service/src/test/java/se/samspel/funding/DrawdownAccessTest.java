package se.samspel.funding;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.empty;

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

/** Who draws money, who approves and pays it, and what others are answered. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class DrawdownAccessTest {

    private static final String APPLY = "funding.apply";
    private static final String READ = "funding.read";
    private static final String WRITE = "funding.write";
    private static final String OFFICE_READS = "payment-list";

    private static AnAssociation mine;
    private static AnAssociation other;
    private static String grant;
    private static String drawdown;
    private static String payment;

    /** A call; {A} is my association, {G} its grant, {D} a drawdown of it and {P} a payment. */
    record Call(Method method, String path, String body, String scope) {
        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    static Stream<Call> calls() {
        String day = "{\"on\":\"2020-04-15\"}";
        String reasoned = ADrawdown.reasoned();
        return Stream.of(
                new Call(Method.POST, "/grants/{G}/drawdowns", ADrawdown.body("1"), APPLY),
                new Call(Method.GET, "/drawdowns", "", READ),
                new Call(Method.GET, "/drawdowns/{D}", "", READ),
                new Call(Method.POST, "/drawdowns/{D}/requests", ADrawdown.body("1"), APPLY),
                new Call(Method.POST, "/drawdowns/{D}/withdrawals", day, APPLY),
                new Call(Method.POST, "/drawdowns/{D}/returns", reasoned, WRITE),
                new Call(Method.POST, "/drawdowns/{D}/rejections", reasoned, WRITE),
                new Call(Method.POST, "/drawdowns/{D}/approvals", day, WRITE),
                new Call(Method.POST, "/drawdowns/{D}/revocations", reasoned, WRITE),
                new Call(Method.POST, "/drawdowns/{D}/payments", ADrawdown.paid(), WRITE),
                new Call(Method.GET, "/associations/{A}/payment-list", "", READ),
                new Call(Method.GET, "/associations/{A}/payments/{P}", "", READ),
                new Call(
                        Method.POST,
                        "/associations/{A}/payments",
                        "{\"ids\":[\"{D}\"],\"paidOn\":\"2020-04-20\",\"bankReference\":\"1\"}",
                        WRITE));
    }

    @BeforeEach
    void aDrawdownAndAPayment() {
        if (mine != null) {
            return;
        }
        AnAssociation first = AnAssociation.withMembers();
        grant = AnApplication.agreed(first, first.intervention());
        drawdown = ADrawdown.requested(first, grant, "100").id();
        payment =
                ADrawdown.approved(first, grant, "7")
                        .byOffice(ADrawdown.CASHIER, "payments", ADrawdown.paid())
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("paymentId");
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
        if (call.path().equals("/drawdowns")) {
            return;
        }
        status(call, Tokens.office(other.id()), 404);
        if (!call.scope().equals(WRITE) && !call.path().endsWith(OFFICE_READS)) {
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
        int others = call.path().endsWith(OFFICE_READS) ? 403 : 200;
        status(call, Tokens.authority(AnAssociation.HOST), others);
        status(call, Tokens.authority(AnAssociation.FK), others);
        status(call, Tokens.operator(), others);
        status(call, Tokens.office(mine.id()), 200);
    }

    @Test
    void strangersListsAreEmpty() {
        for (String token :
                List.of(Tokens.office(other.id()), Tokens.authority("2120002304.skola"))) {
            AnAssociation.as(token)
                    .get(url("/drawdowns?grantId={G}"))
                    .then()
                    .statusCode(200)
                    .body("items", empty());
        }
    }

    @Test
    void onlyTheHostChangesWhatItAskedFor() {
        for (String authority : List.of(AnAssociation.FK, "2120002304.social")) {
            AnApplication.applying(authority)
                    .header("Samspel-Acting-User", "handlaggare-2")
                    .header("If-Match", "\"1\"")
                    .body("{\"on\":\"2020-04-15\"}")
                    .post(url("/drawdowns/{D}/withdrawals"))
                    .then()
                    .statusCode(404);
        }
        // The office neither: it returns or rejects it.
        mine.office()
                .header("Samspel-Acting-User", ADrawdown.CONTROLLER)
                .header("If-Match", "\"1\"")
                .body("{\"on\":\"2020-04-15\"}")
                .post(url("/drawdowns/{D}/withdrawals"))
                .then()
                .statusCode(409);
    }

    @Test
    void whoActsIsNamed() {
        AnApplication.host()
                .body(ADrawdown.body("1"))
                .post(url("/grants/{G}/drawdowns"))
                .then()
                .statusCode(400);
        AnApplication.host()
                .header("Samspel-Acting-User", "191212121212")
                .body(ADrawdown.body("1"))
                .post(url("/grants/{G}/drawdowns"))
                .then()
                .statusCode(400);
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
            request.body(call.body().replace("{D}", drawdown));
        }
        request.request(call.method(), url(call.path())).then().statusCode(expected);
    }

    private static String as(Map<String, String> claims, String scopes) {
        return Tokens.token(List.of("samspel-funding"), scopes, claims);
    }

    private static String url(String path) {
        return AnAssociation.API
                + path.replace("{A}", mine.id())
                        .replace("{G}", grant)
                        .replace("{D}", drawdown)
                        .replace("{P}", payment);
    }
}
