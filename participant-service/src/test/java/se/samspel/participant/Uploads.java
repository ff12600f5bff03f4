package se.samspel.participant;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import se.samspel.kit.testing.Eventually;
import se.samspel.kit.testing.Headers;
import se.samspel.kit.testing.Tokens;

/** Files on their way in. */
final class Uploads {

    /** Of a file with participants. */
    static final String HEADER = "personalIdentityNumber,municipalityCode,protection";

    private Uploads() {}

    static Response csv(String authority, String kind, String... lines) {
        return upload(authority, kind, "text/csv", String.join("\r\n", lines).getBytes());
    }

    static Response upload(String authority, String kind, String mediaType, byte[] content) {
        return given().auth()
                .oauth2(Tokens.authority(authority))
                .headers(Headers.actingOnce())
                .header("Content-Type", mediaType)
                .body(content)
                .post(ACase.API + "/imports?" + kind);
    }

    /** Waits until each row has its outcome. */
    static JsonPath done(String authority, Response accepted) {
        String id = accepted.then().statusCode(202).extract().path("id");
        Eventually.holds(
                () -> assertThat(read(authority, id).getString("state")).isEqualTo("DONE"));
        return read(authority, id);
    }

    static JsonPath read(String authority, String id) {
        return ACase.read(authority)
                .get(ACase.API + "/imports/" + id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    static Response rows(String authority, String id, String query) {
        return ACase.read(authority).get(ACase.API + "/imports/" + id + "/rows" + query);
    }
}
