package se.samspel.funding;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Tokens;

/** The office's record of seconded staff. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class SecondmentsTest {

    private AnAssociation association;
    private AFollowedTeam team;

    @BeforeEach
    void aTeam() {
        association = AnAssociation.withMembers();
        team = AFollowedTeam.without(association);
    }

    @Test
    void aSeatIsAddedListedAndReplacedAgainstItsVersion() {
        String id =
                team.seat(AFollowedTeam.SEAT)
                        .then()
                        .statusCode(201)
                        .header("ETag", "\"1\"")
                        .body("endsOn", nullValue())
                        .body("actualPercents.percent", contains(50, 20))
                        .body("yearlyCosts[0].fullTimeYearSek", equalTo(600000))
                        .extract()
                        .path("id");
        association
                .office()
                .get(team.url("/secondments?total=true"))
                .then()
                .statusCode(200)
                .body("items.id", contains(id))
                .body("_meta.totalRecords", equalTo(1));
        String ended =
                AFollowedTeam.SEAT.replace("\"vacant\"", "\"endsOn\":\"2020-12-31\",\"vacant\"");
        replace(id, "1", ended)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("endsOn", equalTo("2020-12-31"));
        replace(id, "1", ended).then().statusCode(412);
        association.office().body(ended).put(team.url("/secondments/" + id)).then().statusCode(428);
        association
                .office()
                .get(team.url("/secondments/" + id))
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"");
    }

    @Test
    void aRepeatedRequestAddsOneSeat() {
        String key = UUID.randomUUID().toString();
        String id = add(key).then().statusCode(201).extract().path("id");
        add(key).then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .header("Location", endsWith(id))
                .body("id", equalTo(id));
    }

    @Test
    void aSeatOfAnotherInterventionIsNotThere() {
        String id = team.seat(AFollowedTeam.SEAT).then().extract().path("id");
        AFollowedTeam other = AFollowedTeam.without(association);
        association.office().get(other.url("/secondments/" + id)).then().statusCode(404);
    }

    @Test
    void brokenRulesHaveCodesOfTheirOwn() {
        refused("\"vacant\":false", "\"vacant\":true", "vacant-seat-works");
        refused("2020-04-01", "2019-08-01", "two-rows-of-one-day");
        refused("600000", "-1", "negative-seat-cost");
        refused("arbetsförmedlare", "191212121212", "identity-number-in-text");
        refused("\"vacant\"", "\"endsOn\":\"2019-07-31\",\"vacant\"", "seat-ends-before-start");
        team.seat(AFollowedTeam.SEAT.replace(":80", ":101")).then().statusCode(400);
        team.seat(AFollowedTeam.SEAT.replace(":50", ":-1")).then().statusCode(400);
    }

    private void refused(String from, String to, String code) {
        team.seat(AFollowedTeam.SEAT.replace(from, to))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:samspel:problem:" + code));
    }

    private Response replace(String id, String version, String body) {
        return association
                .office()
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .put(team.url("/secondments/" + id));
    }

    private Response add(String key) {
        return given().auth()
                .oauth2(Tokens.office(association.id()))
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body(AFollowedTeam.SEAT)
                .post(team.url("/secondments"));
    }
}
