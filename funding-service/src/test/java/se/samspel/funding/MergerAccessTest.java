package se.samspel.funding;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Method;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Tokens;

/** Who proposes, accepts, completes and sees a merger. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class MergerAccessTest {

    private static final String API = AnAssociation.API;

    private AnAssociation north;
    private AnAssociation south;
    private AMerger merger;

    record Call(Method method, String path, String body, String scope) {}

    @BeforeEach
    void aProposal() {
        north = AnAssociation.withMembers();
        south = AnAssociation.registered();
        merger = AMerger.proposed(north, south);
    }

    private List<Call> calls() {
        String own = API + north.path() + "/mergers";
        return List.of(
                new Call(Method.POST, own, AMerger.body(south, "2021-01-01"), "funding.write"),
                new Call(Method.GET, own, "", "funding.read"),
                new Call(Method.GET, merger.url(), "", "funding.read"),
                new Call(Method.GET, merger.url() + "/preview", "", "funding.read"),
                new Call(
                        Method.POST,
                        merger.url() + "/acceptances",
                        AMerger.DECISION,
                        "funding.write"),
                new Call(Method.POST, merger.url() + "/withdrawals", "", "funding.write"),
                new Call(Method.POST, merger.url() + "/completions", "", "funding.write"));
    }

    @Test
    void withoutATokenNothingIsAnsweredAndWithoutTheScopeItIsForbidden() {
        for (Call call : calls()) {
            status(call, given().contentType("application/json"), 401);
            status(call, AnAssociation.as(Tokens.expired(AnAssociation.HOST)), 401);
            String other = call.scope().equals("funding.read") ? "funding.write" : "funding.read";
            status(
                    call,
                    AnAssociation.as(Tokens.token(other, Map.of("association", north.id()))),
                    403);
        }
    }

    @Test
    void anotherAssociationsOfficeSeesNoneOfIt() {
        AnAssociation stranger = AnAssociation.registered();
        for (Call call : calls()) {
            status(call, stranger.office(), 404);
        }
        Call list = calls().get(1);
        status(list, AnAssociation.authority("2120002254"), 404);
    }

    @Test
    void membersAndTheOperatorReadAndDoNothingElse() {
        for (Call call : calls()) {
            boolean reads = call.method() == Method.GET && !call.path().endsWith("/preview");
            for (String token :
                    List.of(
                            Tokens.authority(AnAssociation.HOST, "funding.read funding.write"),
                            Tokens.token("funding.read funding.write", Map.of()))) {
                status(call, AnAssociation.as(token), reads ? 200 : 403);
            }
        }
        AnAssociation.authority(AnAssociation.HOST)
                .get(merger.url())
                .then()
                .body("allowedMoves.size()", equalTo(0));
    }

    @Test
    void eachOfficeMakesItsOwnMoves() {
        AnAssociation west = AnAssociation.registered();
        merger.move(north, "chef-9", "acceptances", 1, AMerger.DECISION)
                .then()
                .statusCode(409)
                .body("allowedMoves", contains("WITHDRAW"));
        AMerger.office(south, "chef-9")
                .body(AMerger.body(west, "2021-01-01"))
                .post(API + north.path() + "/mergers")
                .then()
                .statusCode(404);
        merger.accept(1)
                .then()
                .statusCode(200)
                .body("allowedMoves", contains("COMPLETE", "WITHDRAW"));
        merger.move(north, "chef-9", "completions", 2, "").then().statusCode(409);
        merger.complete(AMerger.ACCEPTER)
                .then()
                .statusCode(422)
                .body("type", endsWith("four-eyes"));
        merger.withdraw(north, 2)
                .then()
                .statusCode(200)
                .body("state", equalTo("WITHDRAWN"))
                .body("withdrawnSide", equalTo("TRANSFERRING"));
        merger.preview(south).then().statusCode(409);
        AMerger.proposed(north, south);
    }

    @Test
    void aMoveNeedsItsVersionAndAKeyAndWhoActs() {
        AMerger.office(south, "chef-9")
                .body(AMerger.DECISION)
                .post(merger.url() + "/acceptances")
                .then()
                .statusCode(428);
        merger.accept(7).then().statusCode(412);
        south.office()
                .header("If-Match", "\"1\"")
                .body(AMerger.DECISION)
                .post(merger.url() + "/acceptances")
                .then()
                .statusCode(400);
    }

    private static void status(Call call, RequestSpecification caller, int expected) {
        RequestSpecification acting =
                caller.header("Samspel-Acting-User", "chef-9").header("If-Match", "\"1\"");
        Response response =
                (call.body().isEmpty() ? acting : acting.body(call.body()))
                        .request(call.method(), call.path());
        assertThat(response.statusCode()).as(call.method() + " " + call.path()).isEqualTo(expected);
    }
}
