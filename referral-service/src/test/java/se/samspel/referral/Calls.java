package se.samspel.referral;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import se.samspel.kit.testing.Headers;
import se.samspel.kit.testing.Tokens;

/** Calls of the API as one authority makes them. */
final class Calls {

    // Made for each call: a token lives for five minutes, and a constant for the whole run.
    private final Supplier<String> token;
    private final String unit;

    private Calls(Supplier<String> token, String unit) {
        this.token = token;
        this.unit = unit;
    }

    static Calls as(String authority) {
        return new Calls(() -> Tokens.authority(authority), "unit-1");
    }

    /** The same authority acting for another of its units. */
    static Calls unit(String authority, String unit) {
        return new Calls(() -> Tokens.authority(authority), unit);
    }

    /** A person who has logged in at the authority. */
    static Calls handler(String authority, String handler) {
        return new Calls(() -> Tokens.handler(authority, handler), "unit-1");
    }

    RequestSpecification reading() {
        return readingIn("en");
    }

    RequestSpecification readingIn(String language) {
        return given().auth()
                .oauth2(token.get())
                .headers(acting())
                .header("Accept-Language", language);
    }

    RequestSpecification writing() {
        return given().auth()
                .oauth2(token.get())
                .headers(acting())
                .headers(Headers.once())
                .header("Accept-Language", "en")
                .contentType(ContentType.JSON);
    }

    private Map<String, String> acting() {
        return Map.of(
                "Samspel-Acting-User", "handler-1",
                "Samspel-Acting-Unit", unit,
                "Samspel-Purpose", "CASE_HANDLING");
    }

    Response get(String path) {
        return reading().get("/referral/v1" + path);
    }

    Response getFor(String purpose, String path) {
        return given().auth()
                .oauth2(token.get())
                .header("Samspel-Acting-User", "handler-1")
                .header("Samspel-Acting-Unit", unit)
                .header("Samspel-Purpose", purpose)
                .header("Accept-Language", "en")
                .get("/referral/v1" + path);
    }

    Response post(String path, String body) {
        return writing().body(body).post("/referral/v1" + path);
    }

    /** A transition from the version that the referral has now. */
    Response move(String id, String move, String body) {
        return moveFrom(id, currentTag(id), move, body);
    }

    Response moveFrom(String id, String tag, String move, String body) {
        return writing()
                .header("If-Match", tag)
                .body(body)
                .post("/referral/v1/referrals/" + id + "/" + move);
    }

    String currentTag(String id) {
        return get("/referrals/" + id).then().statusCode(200).extract().header("ETag");
    }

    String submit(UUID interventionId, SignedWaiver waiver, String submittedOn) {
        return post("/referrals", submission(interventionId, waiver, submittedOn))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static String submission(UUID interventionId, SignedWaiver waiver, String submittedOn) {
        return """
        {"interventionId":"%s","disclosureId":"%s","incomeAuthority":"%s","submittedOn":"%s"}
        """
                .formatted(interventionId, waiver.disclosureId, Setting.FK, submittedOn);
    }
}
