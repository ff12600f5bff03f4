package se.samspel.kit.probe;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.specification.RequestSpecification;
import se.samspel.kit.testing.Headers;
import se.samspel.kit.testing.Tokens;

/** What authorities ask of the probe's notes. */
final class Notes {

    static final String FK = "2021005521";
    static final String AVESTA = "2120002304.ame";

    private Notes() {}

    static RequestSpecification as(String authority) {
        return given().auth()
                .oauth2(Tokens.authority(authority))
                .headers(Headers.acting())
                .contentType("application/json");
    }

    static String created(String authority) {
        return as(authority)
                .headers(Headers.once())
                .body("{\"body\":\"hello\"}")
                .post("/probe/v1/notes")
                .then()
                .statusCode(201)
                .header("Location", startsWith("http"))
                .header("ETag", "\"1\"")
                .header("traceparent", notNullValue())
                .extract()
                .path("id");
    }
}
