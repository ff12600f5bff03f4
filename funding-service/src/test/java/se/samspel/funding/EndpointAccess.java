package se.samspel.funding;

import static io.restassured.RestAssured.given;

import io.restassured.http.Method;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samspel.kit.testing.Tokens;

/** Whom each of a feature's calls answers, and whom it refuses: what holds for all of them. */
abstract class EndpointAccess {

    static final String APPLY = "funding.apply";
    static final String READ = "funding.read";
    static final String WRITE = "funding.write";

    /** A call that asks for a scope; what stands in braces is filled in. */
    record Call(Method method, String path, String body, String scope) {

        static Call read(String path) {
            return new Call(Method.GET, path, "", READ);
        }

        static Call post(String path, String body, String scope) {
            return new Call(Method.POST, path, body, scope);
        }

        static Call put(String path, String body, String scope) {
            return new Call(Method.PUT, path, body, scope);
        }

        /** What everybody may ask for, and gets what it may see of it. */
        boolean isOfNobody() {
            return !path.contains("{");
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    /** The association whose calls they are. */
    abstract AnAssociation mine();

    abstract AnAssociation other();

    abstract String filled(String text);

    /** What not even members read. */
    boolean isReadByTheOfficeAlone(Call call) {
        return false;
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
        status(call, as(Map.of("association", mine().id()), "report.read"), 403);
        if (!call.scope().equals(READ)) {
            // What an office may an authority may not, and the operator neither.
            status(call, Tokens.authority(AnAssociation.HOST, READ + " " + WRITE), 403);
            status(call, as(Map.of(), READ + " " + WRITE + " " + APPLY), 403);
            status(call, as(Map.of("association", mine().id()), READ), 403);
        }
        if (call.scope().equals(WRITE)) {
            status(call, Tokens.authority(AnAssociation.HOST, READ + " " + APPLY), 403);
        }
        if (call.scope().equals(APPLY)) {
            status(call, as(Map.of("association", mine().id()), READ + " " + APPLY), 403);
        }
    }

    @ParameterizedTest
    @MethodSource("calls")
    void strangersAreToldThatItIsNotThere(Call call) {
        if (call.isOfNobody()) {
            return;
        }
        status(call, Tokens.office(other().id()), 404);
        if (!call.scope().equals(WRITE) && !isReadByTheOfficeAlone(call)) {
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
        int others = isReadByTheOfficeAlone(call) ? 403 : 200;
        status(call, Tokens.authority(AnAssociation.HOST), others);
        status(call, Tokens.authority(AnAssociation.FK), others);
        status(call, Tokens.operator(), others);
        status(call, Tokens.office(mine().id()), 200);
    }

    private void status(Call call, String token, int expected) {
        var request =
                given().auth()
                        .oauth2(token)
                        .contentType("application/json")
                        .header("Samspel-Acting-User", "anna-1")
                        .header("If-Match", "*")
                        .header("Idempotency-Key", UUID.randomUUID().toString());
        if (!call.body().isEmpty()) {
            request.body(filled(call.body()));
        }
        request.request(call.method(), url(call.path())).then().statusCode(expected);
    }

    String url(String path) {
        return AnAssociation.API + filled(path);
    }

    private static String as(Map<String, String> claims, String scopes) {
        return Tokens.token(List.of("samspel-funding"), scopes, claims);
    }
}
