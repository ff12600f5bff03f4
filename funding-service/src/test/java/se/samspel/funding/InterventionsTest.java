package se.samspel.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Tokens;
import se.samspel.kit.testing.Topics;

@QuarkusTest
@WithTestResource(SamspelStack.class)
class InterventionsTest {

    private static final String API = AnAssociation.API;

    @Test
    void withTheBoardsDecisionAnInterventionIsOpenAtOnce() {
        AnAssociation association = AnAssociation.withMembers();
        String id =
                association
                        .propose(
                                """
                                ,"capacity":60,"plannedParticipants":70,"targetGroup":"16-64 år",
                                "projectOwner":"%s",
                                "boardDecision":{"decidedOn":"2015-03-12","reference":"§ 14"}\
                                """
                                        .formatted(association.id()))
                        .then()
                        .statusCode(201)
                        .header("ETag", "\"1\"")
                        .body("state", equalTo("OPEN"))
                        .body("associationId", equalTo(association.id()))
                        .body("measured", equalTo("IDENTIFIED"))
                        .body(
                                "parties",
                                equalTo(List.of(AnAssociation.REGION, AnAssociation.AVESTA)))
                        .body("projectOwner", equalTo(association.id()))
                        .extract()
                        .path("id");
        AnAssociation.authority(AnAssociation.HOST)
                .get(API + "/interventions/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("capacity", equalTo(60))
                .body("plannedParticipants", equalTo(70))
                .body("methods", equalTo(List.of("Lösningsfokus")))
                .body("boardDecision.reference", equalTo("§ 14"));
    }

    @Test
    void aJointTeamIsAnInterventionOfItsOwnKind() {
        AnAssociation association = AnAssociation.withMembers();
        String id =
                association
                        .propose(",\"kind\":\"JOINT_TEAM\"")
                        .then()
                        .statusCode(201)
                        .body("kind", equalTo("JOINT_TEAM"))
                        .extract()
                        .path("id");
        Topics.await("samspel.funding.v1", 1, id)
                .forEach(event ->
                        assertThat(Topics.text(event)).contains("\"kind\":\"JOINT_TEAM\""));
        association.propose("").then().statusCode(201).body("kind", equalTo("INTERVENTION"));
        association.propose(",\"kind\":\"BOARD\"").then().statusCode(400);
    }

    @Test
    void withoutItTheInterventionIsProposed() {
        AnAssociation association = AnAssociation.withMembers();
        association
                .propose("")
                .then()
                .statusCode(201)
                .header("Location", containsString(API + "/interventions/"))
                .body("state", equalTo("PROPOSED"));
    }

    @Test
    void brokenRulesHaveCodesOfTheirOwn() {
        AnAssociation association = AnAssociation.withMembers();
        String proposal = AnAssociation.proposal("");
        refused(association, proposal.replace(AnAssociation.HOST, "2120002304"), "host-not-member");
        refused(
                association,
                proposal.replace("\"2321000180\"", "\"2120002304\""),
                "too-few-parties");
        refused(
                association,
                proposal.replace("\"2321000180\"", "\"2120002254\""),
                "party-not-member");
        refused(association, AnAssociation.proposal(",\"capacity\":-1"), "negative-number");
        refused(
                association,
                AnAssociation.proposal(",\"endsOn\":\"2015-04-30\""),
                "ends-before-start");
        refused(
                association,
                AnAssociation.proposal(
                        ",\"boardDecision\":{\"decidedOn\":\"%s\",\"reference\":\"x\"}"
                                .formatted(AnAssociation.TODAY.plusDays(2))),
                "future-act-date");
    }

    @Test
    void twoInterventionsMayHaveTheSameName() {
        AnAssociation association = AnAssociation.withMembers();
        association.intervention();
        association.intervention();
        association
                .office()
                .get(API + "/interventions?name=SAMVERKANSTEAM avesta")
                .then()
                .statusCode(200)
                .body("items", hasSize(2));
    }

    @Test
    void interventionsAreFoundByNameHostAndState() {
        AnAssociation association = AnAssociation.withMembers();
        association.intervention();
        association.propose(",\"plannedParticipants\":1").then().statusCode(201);
        found(association, "state=OPEN", 1);
        found(association, "state=PROPOSED", 1);
        found(association, "state=CLOSED", 0);
        found(association, "host=212000-2304.ame", 2);
        found(association, "host=2120002304.social", 0);
        found(association, "name=samverkansteam%20AVESTA&state=OPEN&host=2120002304.ame", 1);
        found(association, "name=samverkansteam", 0);
        association.office().get(API + "/interventions?state=MAYBE").then().statusCode(400);
        association.office().get(API + "/interventions?host=x").then().statusCode(400);
    }

    @Test
    void theListIsPaged() {
        AnAssociation association = AnAssociation.withMembers();
        association.intervention();
        association.intervention();
        association.intervention();
        association
                .office()
                .get(API + "/interventions?limit=2&total=true")
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("_meta.totalRecords", equalTo(3))
                .body("_meta.page", equalTo(1))
                .body("_links.next", containsString("page=2"))
                .body("_links.prev", equalTo(null));
        association
                .office()
                .get(API + "/interventions?limit=2&page=9")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
        association.office().get(API + "/interventions?limit=101").then().statusCode(400);
        association.office().get(API + "/interventions?page=0").then().statusCode(400);
    }

    @Test
    void linksAreTheAddressesThatTheIngressTellsOf() {
        AnAssociation association = AnAssociation.withMembers();
        association
                .office()
                .header("Forwarded", "host=api.example.se;proto=https")
                .get(API + "/interventions")
                .then()
                .statusCode(200)
                .body("_links.self", startsWith("https://api.example.se/funding/v1/interventions"));
    }

    @Test
    void aStructuralInterventionCountsHeads() {
        AnAssociation association = AnAssociation.withMembers();
        association
                .office()
                .body(AnAssociation.proposal("").replace("INDIVIDUAL", "STRUCTURAL"))
                .post(API + association.path() + "/interventions")
                .then()
                .statusCode(201)
                .body("measured", equalTo("HEADCOUNT"));
    }

    @Test
    void theOperatorSeesAllAndAnAuthorityItsAssociations() {
        AnAssociation mine = AnAssociation.withMembers();
        String name = "Team " + UUID.randomUUID().toString().replaceAll("[0-9-]", "");
        String shared =
                mine.office()
                        .body(AnAssociation.proposal("").replace("Samverkansteam Avesta", name))
                        .post(API + mine.path() + "/interventions")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        AnAssociation other = AnAssociation.registered();
        other.join(AnAssociation.FK, "FORSAKRINGSKASSAN", "");
        AnAssociation.as(Tokens.operator())
                .get(API + "/interventions/" + shared)
                .then()
                .statusCode(200);
        AnAssociation.authority(AnAssociation.HOST)
                .get(API + "/interventions?limit=100&name=" + name)
                .then()
                .body("items.id", hasItem(shared));
        other.office()
                .get(API + "/interventions?limit=100&name=" + name)
                .then()
                .body("items.id", not(hasItem(shared)));
    }

    private static void refused(AnAssociation association, String proposal, String code) {
        association
                .office()
                .body(proposal)
                .post(API + association.path() + "/interventions")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:samspel:problem:" + code));
    }

    private static void found(AnAssociation association, String query, int count) {
        association
                .office()
                .urlEncodingEnabled(false)
                .get(API + "/interventions?" + query)
                .then()
                .statusCode(200)
                .body("items", hasSize(count));
    }
}
