package se.samspel.funding;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samspel.funding.interim.domain.InterimSnapshot;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Tokens;

/** Interim reports from the first draft to the board's adoption. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class InterimReportsTest {

    private AnAssociation association;
    private AFollowedTeam team;

    @BeforeEach
    void aTeam() {
        association = AnAssociation.withMembers();
        team = AFollowedTeam.inAvesta(association);
    }

    @Test
    void aReportShowsWhatWasKnownAndStaysAsItWas() {
        association
                .office()
                .header("If-None-Match", "*")
                .body("{\"basis\":\"TOTAL\",\"amountSek\":4000000}")
                .put(AnAssociation.API + association.path() + "/contributions/2020")
                .then()
                .statusCode(201);
        String id =
                make(body("2020-06-30"))
                        .then()
                        .statusCode(201)
                        .header("ETag", "\"1\"")
                        .body("state", equalTo("DRAFT"))
                        .body("edition", equalTo(1))
                        .body("differences", hasSize(0))
                        .body("snapshot.followUp.total.forecastDeviationSek", equalTo(178962))
                        .body("snapshot.own.contributionsSek", equalTo(4000000))
                        .body("snapshot.own.ledgerResultSek", nullValue())
                        .body("snapshot.comments.text", contains("Vakant tjänst"))
                        .extract()
                        .path("id");
        String first = snapshot(id);
        team.actuals("2020-06-30", 1, 1, 1);
        assertThat(snapshot(id)).isEqualTo(first);
        read(id).then()
                .statusCode(200)
                .body("checksum", equalTo(InterimSnapshot.sha256(first)))
                .body("snapshot.followUp.total.actualSek", equalTo(1119412));
        assertThat(first).contains("\"actualSek\":997101").doesNotContain(": ");
    }

    @Test
    void aNewEditionTellsWhatHasChanged() {
        String first = id(make(body("2020-06-30")));
        team.actuals("2020-06-30", 997102, 18273, 104038);
        String second =
                make(body("2020-06-30"))
                        .then()
                        .statusCode(201)
                        .body("edition", equalTo(2))
                        .body(
                                "differences.pointer",
                                hasItems(
                                        "/followUp/total/actualSek",
                                        "/followUp/interventions/%s/lines/PERSONAL/actualSek"
                                                .formatted(team.id())))
                        .body(
                                "differences.find { it.pointer == '/followUp/total/actualSek' }"
                                        + ".former",
                                equalTo("1119412"))
                        .body(
                                "differences.find { it.pointer == '/followUp/total/actualSek' }"
                                        + ".current",
                                equalTo("1119413"))
                        .extract()
                        .path("id");
        list("?year=2020&total=true")
                .then()
                .statusCode(200)
                .body("items.id", contains(second, first))
                .body("items.latest", contains(true, false))
                .body("_meta.totalRecords", equalTo(2));
        list("?year=2019").then().body("items", hasSize(0));
    }

    @Test
    void theBoardAdoptsTheLatestEditionOnce() {
        String first = id(make(body("2020-06-30")));
        String second = id(make(body("2020-06-30")));
        adopt(first, "2").then().statusCode(409);
        adopt(second, "9").then().statusCode(412);
        adopt(second, "1")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("state", equalTo("ADOPTED"))
                .body("adoptedOn", equalTo("2020-09-10"))
                .body("minuteReference", equalTo("§ 41/2020"));
        adopt(second, "2").then().statusCode(409);
        make(body("2020-06-30")).then().statusCode(201).body("edition", equalTo(3));
        read(second).then().body("state", equalTo("ADOPTED")).body("latest", equalTo(false));
    }

    @Test
    void aRepeatedRequestMakesOneEdition() {
        String key = UUID.randomUUID().toString();
        String id = id(make(key, body("2020-06-30")));
        make(key, body("2020-06-30"))
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .body("id", equalTo(id));
        list("").then().body("items", hasSize(1));
    }

    @Test
    void brokenRulesHaveCodesOfTheirOwn() {
        refused(body("2020-07-01"), "as-of-outside-period");
        refused(body("2019-12-31"), "as-of-outside-period");
        refused(
                body("2020-06-30").replace("Vakant tjänst", "19121212-1212"),
                "identity-number-in-text");
        String stranger = AFollowedTeam.without(AnAssociation.withMembers()).id();
        refused(body("2020-06-30").replace(team.id(), stranger), "comment-of-unknown");
        make(body("2020-06-30").replace("HALF_YEAR", "QUARTER_1")).then().statusCode(400);
        association.office().body(body("2020-06-30")).post(url("")).then().statusCode(400);
        list("").then().body("items", hasSize(0));
    }

    private void refused(String body, String code) {
        make(body).then().statusCode(422).body("type", equalTo("urn:samspel:problem:" + code));
    }

    private String body(String asOf) {
        return """
        {"year":2020,"period":"HALF_YEAR","asOf":"%s",
         "comments":[{"interventionId":"%s","text":"Vakant tjänst"}]}\
        """
                .formatted(asOf, team.id());
    }

    private Response make(String body) {
        return make(UUID.randomUUID().toString(), body);
    }

    private Response make(String key, String body) {
        return given().auth()
                .oauth2(Tokens.office(association.id()))
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .header("Samspel-Acting-User", "ekonom-1")
                .body(body)
                .post(url(""));
    }

    private Response adopt(String id, String version) {
        return association
                .office()
                .header("Samspel-Acting-User", "sekreterare-1")
                .header("If-Match", "\"" + version + "\"")
                .body("{\"on\":\"2020-09-10\",\"minuteReference\":\"§ 41/2020\"}")
                .post(url("/" + id + "/adoptions"));
    }

    private Response read(String id) {
        return association.office().get(url("/" + id));
    }

    private Response list(String query) {
        return association.office().get(url(query));
    }

    private String snapshot(String id) {
        byte[] bytes =
                association
                        .office()
                        .get(url("/" + id + "/snapshot"))
                        .then()
                        .statusCode(200)
                        .extract()
                        .asByteArray();
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static String id(Response made) {
        return made.then().statusCode(201).extract().path("id");
    }

    private String url(String path) {
        return AnAssociation.API + association.path() + "/interim-reports" + path;
    }
}
