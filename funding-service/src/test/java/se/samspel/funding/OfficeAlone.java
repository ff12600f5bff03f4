package se.samspel.funding;

import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import se.samspel.kit.testing.Tokens;

/** What an association's own office does alone, while others who belong to it read. */
final class OfficeAlone {

    private final AnAssociation association;

    OfficeAlone(AnAssociation association) {
        this.association = association;
    }

    record Write(String method, String url, String body) {}

    void readWithMembersAndTheOperator(List<String> urls) {
        for (String url : urls) {
            AnAssociation.authority(AnAssociation.HOST).get(url).then().statusCode(200);
            association.operator().get(url).then().statusCode(200);
            association.office().get(url).then().statusCode(200);
        }
    }

    void hidesFromStrangers(List<String> urls) {
        AnAssociation other = AnAssociation.withMembers();
        String elsewhere = Tokens.authority(AnAssociation.HOST, "participant.read");
        for (String url : urls) {
            other.office().get(url).then().statusCode(404);
            AnAssociation.authority("2120002254").get(url).then().statusCode(404);
            RestAssured.given().get(url).then().statusCode(401);
            AnAssociation.as(elsewhere).get(url).then().statusCode(403);
        }
    }

    void writes(List<Write> writes) {
        AnAssociation other = AnAssociation.withMembers();
        String writer = Tokens.authority(AnAssociation.HOST, "funding.write");
        for (Write write : writes) {
            status(write, other.office(), 404);
            status(write, AnAssociation.authority(AnAssociation.HOST), 403);
            status(write, AnAssociation.as(writer), 403);
            status(write, association.operator(), 403);
            status(
                    write,
                    RestAssured.given()
                            .contentType("application/json")
                            .header("Idempotency-Key", "nobody"),
                    401);
        }
    }

    private static void status(Write write, RequestSpecification caller, int expected) {
        caller.header("If-Match", "*")
                .body(write.body())
                .request(write.method(), write.url())
                .then()
                .statusCode(expected);
    }
}
