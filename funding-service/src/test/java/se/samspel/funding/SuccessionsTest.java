package se.samspel.funding;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Tokens;
import se.samspel.kit.testing.Topics;

/** A board's unit moves: what funding-service hands over, and what it tells. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class SuccessionsTest {

    private static final String API = AnAssociation.API;
    private static final String SUCCESSIONS = API + "/authority-successions";
    private static final String TOPIC = "samspel.funding.v1";

    private final String municipality = AnAssociation.organisationNumber();
    private final String predecessor = municipality + ".ame";
    private final String successor = municipality + ".arbete";

    private AnAssociation north;
    private AnAssociation south;

    @BeforeEach
    void aMunicipalityInTwoAssociations() {
        north = joined();
        south = joined();
    }

    private AnAssociation joined() {
        AnAssociation association = AnAssociation.withMembers();
        association
                .join(
                        municipality,
                        "KOMMUN",
                        """
                        ,"municipalityCode":"2085","authorities":[
                          {"unit":"ame","name":"AME"},{"unit":"social","name":"Social"},
                          {"unit":"skola","name":"Skola"}]\
                        """)
                .then()
                .statusCode(201);
        return association;
    }

    @Test
    void theSuccessorIsMemberAndHostInEveryAssociation() {
        String inNorth = hosted(north);
        String inSouth = hosted(south);
        succeed(successor).then().statusCode(201).header("ETag", "\"1\"");
        for (AnAssociation association : List.of(north, south)) {
            member(association)
                    .then()
                    .header("ETag", "\"2\"")
                    .body(
                            "authorities.authority",
                            contains(successor, municipality + ".social", municipality + ".skola"))
                    .body("authorities[0].name", equalTo("Arbetsnämnden"));
        }
        for (String intervention : List.of(inNorth, inSouth)) {
            AnAssociation.authority(successor)
                    .get(API + "/interventions/" + intervention)
                    .then()
                    .statusCode(200)
                    .header("ETag", "\"2\"")
                    .body("host", equalTo(successor));
            AnAssociation.authority(predecessor)
                    .get(API + "/interventions/" + intervention)
                    .then()
                    .statusCode(404);
        }
    }

    @Test
    void anAuthorityThatIsThereTakesOverBesideItsOwn() {
        String intervention = hosted(north);
        String social = municipality + ".social";
        succeed(social).then().statusCode(201);
        member(north)
                .then()
                .body("authorities.authority", contains(municipality + ".skola", social))
                .body("authorities.name", contains("Skola", "Social"));
        AnAssociation.authority(social)
                .get(API + "/interventions/" + intervention)
                .then()
                .statusCode(200)
                .body("host", equalTo(social));
    }

    @Test
    void theOthersAreToldOfTheSuccessionTheMembersAndTheHosts() {
        String intervention = hosted(north);
        String id = succeed(successor).then().statusCode(201).extract().path("id");
        JsonPath told = last(predecessor, 1);
        assertThat(told.getString("successionId")).isEqualTo(id);
        assertThat(told.getString("successor")).isEqualTo(successor);
        assertThat(told.getString("takesEffectOn")).isEqualTo("2026-02-01");
        assertThat(told.getString("decisionReference")).isEqualTo("KF 2026/112 § 87");
        assertThat(told.getList("units.successorUnit")).containsExactly("arbete-1");
        JsonPath member = last(north.id() + "/" + municipality, 2);
        assertThat(member.getInt("version")).isEqualTo(2);
        assertThat(member.getList("authorities.authority")).contains(successor);
        assertThat(member.getList("authorities.authority")).doesNotContain(predecessor);
        JsonPath host = last(intervention, 2);
        assertThat(host.getInt("version")).isEqualTo(2);
        assertThat(host.getString("host")).isEqualTo(successor);
    }

    @Test
    void itIsRecordedOnceAndReadAgain() {
        String key = UUID.randomUUID().toString();
        String id = succeed(key, body(successor, "")).then().statusCode(201).extract().path("id");
        succeed(key, body(successor, ""))
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .body("id", equalTo(id));
        operator()
                .get(SUCCESSIONS + "/" + id)
                .then()
                .statusCode(200)
                .body("predecessor", equalTo(predecessor))
                .body("decidedOn", equalTo("2026-01-19"))
                .body("units[0].predecessorUnit", equalTo("unit-1"));
        operator().get(SUCCESSIONS).then().statusCode(200).body("items.id", hasItem(id));
        succeed(municipality + ".annan")
                .then()
                .statusCode(409)
                .body("type", endsWith("illegal-state"));
    }

    @Test
    void whoHasBeenSucceededTakesNothingOver() {
        succeed(successor).then().statusCode(201);
        succeed(UUID.randomUUID().toString(), body(municipality + ".social", predecessor, ""))
                .then()
                .statusCode(422)
                .body("type", endsWith("successor-succeeded"));
    }

    @Test
    void onlyAnAuthorityOfTheSameOrganisationSucceeds() {
        for (String other : List.of("2120002304.social", predecessor)) {
            succeed(other).then().statusCode(422).body("type", endsWith("other-organisation"));
        }
    }

    @Test
    void aNewAuthorityNeedsAName() {
        succeed(
                        UUID.randomUUID().toString(),
                        body(successor, "").replace("\"successorName\":\"Arbetsnämnden\",", ""))
                .then()
                .statusCode(422)
                .body("type", endsWith("successor-name-missing"));
        member(north).then().header("ETag", "\"1\"");
    }

    @Test
    void itIsRecordedWhenItHasTakenEffect() {
        String tomorrow = AnAssociation.TODAY.plusDays(1).toString();
        succeed(UUID.randomUUID().toString(), body(successor, "").replace("2026-02-01", tomorrow))
                .then()
                .statusCode(422);
        succeed(
                        UUID.randomUUID().toString(),
                        body(successor, "").replace("2026-02-01", "2026-01-18"))
                .then()
                .statusCode(422)
                .body("type", endsWith("effect-before-decision"));
    }

    @Test
    void anAuthorityOfNoMemberIsUnknown() {
        succeed(
                        UUID.randomUUID().toString(),
                        body(municipality + ".ingen", municipality + ".annan", ""))
                .then()
                .statusCode(422)
                .body("type", endsWith("unknown-reference"))
                .body("errors[0].pointer", equalTo("/predecessor"));
    }

    @Test
    void aUnitHasOneNewName() {
        succeed(
                        UUID.randomUUID().toString(),
                        body(
                                successor,
                                """
                                {"predecessorUnit":"unit-1","successorUnit":"arbete-2"},\
                                """))
                .then()
                .statusCode(422)
                .body("type", endsWith("unit-twice"));
    }

    @Test
    void itIsTheOperatorsAlone() {
        String id = succeed(successor).then().statusCode(201).extract().path("id");
        for (String token : List.of(Tokens.authority(successor), Tokens.office(north.id()))) {
            AnAssociation.as(token)
                    .body(body(successor, ""))
                    .post(SUCCESSIONS)
                    .then()
                    .statusCode(403);
            AnAssociation.as(token).get(SUCCESSIONS).then().statusCode(403);
            AnAssociation.as(token).get(SUCCESSIONS + "/" + id).then().statusCode(403);
        }
        for (String caller : List.of("authority:" + successor, "association:" + north.id(), "")) {
            assertThat(Database.seenBy(caller, "select count(*) from authority_succession"))
                    .containsExactly("0");
        }
    }

    private String hosted(AnAssociation association) {
        return association
                .office()
                .body(
                        AnAssociation.proposal(
                                        """
                                        ,"boardDecision":{"decidedOn":"2015-03-12",\
                                        "reference":"§ 14"}\
                                        """)
                                .replace(AnAssociation.HOST, predecessor))
                .post(API + association.path() + "/interventions")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private Response member(AnAssociation association) {
        return operator().get(API + association.path() + "/members/" + municipality);
    }

    private Response succeed(String by) {
        return succeed(UUID.randomUUID().toString(), body(by, ""));
    }

    private static Response succeed(String key, String body) {
        return given().auth()
                .oauth2(Tokens.operator())
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body(body)
                .post(SUCCESSIONS);
    }

    private String body(String by, String moreUnits) {
        return body(predecessor, by, moreUnits);
    }

    private static String body(String of, String by, String moreUnits) {
        return """
        {"predecessor":"%s","successor":"%s","successorName":"Arbetsnämnden",\
        "takesEffectOn":"2026-02-01","decidedOn":"2026-01-19",\
        "decisionReference":"KF 2026/112 § 87",\
        "units":[%s{"predecessorUnit":"unit-1","successorUnit":"arbete-1"}]}\
        """
                .formatted(of, by, moreUnits);
    }

    private static RequestSpecification operator() {
        return AnAssociation.as(Tokens.operator());
    }

    private static JsonPath last(String key, int times) {
        return JsonPath.from(Topics.text(Topics.await(TOPIC, times, key).getLast()));
    }
}
