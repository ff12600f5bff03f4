package se.samspel.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static se.samspel.participant.ASuccession.authority;
import static se.samspel.participant.ASuccession.disclosureOf;
import static se.samspel.participant.ASuccession.hostsRecord;
import static se.samspel.participant.ASuccession.last;
import static se.samspel.participant.ASuccession.succeed;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.Eventually;
import se.samspel.kit.testing.SamspelStack;

/** A board's unit has moved: what becomes of its name, its people and what others had begun. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
@TestProfile(EverySecond.class)
class AfterASuccessionTest {

    private static final String API = ACase.API;

    @Test
    void thePredecessorsTokenOpensNothing() {
        APair pair = APair.withEverything();
        String successor = succeed(pair.host);
        Eventually.holds(() ->
                ACase.read(pair.host)
                        .get(API + "/enrolments/" + pair.enrolmentId)
                        .then()
                        .statusCode(403)
                        .body("type", endsWith("authority-succeeded"))
                        .body("detail", containsString(successor)));
        ACase.register(pair.host, People.next(), "NONE").then().statusCode(403);
    }

    @Test
    void nothingNewNamesThePredecessor() {
        String predecessor = authority("p");
        String successor = succeed(predecessor);
        ACase person = ACase.registered();
        Eventually.holds(() ->
                AForm.sign(
                                ACase.REGION,
                                person.participantId,
                                """
                                {"signedOn":"%s","validUntil":"%s","edges":[%s]}\
                                """
                                        .formatted(
                                                ACase.SIGNED,
                                                ACase.TODAY,
                                                ACase.edge(
                                                        ACase.REGION, predecessor, "\"IDENTITY\"")))
                        .then()
                        .statusCode(422)
                        .body("errors[0].pointer", equalTo("/edges/0/recipient"))
                        .body("errors[0].message", containsString(successor)));
    }

    @Test
    void aPersonWhomBothKnewHasTwoRecordsThatCanBeMerged() {
        String predecessor = authority("p");
        String successor = authority("q");
        String number = People.next();
        String own = ACase.register(successor, number, "NONE").then().extract().path("id");
        String moved = ACase.register(predecessor, number, "NONE").then().extract().path("id");
        succeed(predecessor, successor, "");
        ACase.register(successor, number, "NONE").then().statusCode(200).body("id", equalTo(own));
        ACase.read(successor)
                .contentType("application/json")
                .body("{\"identity\":{\"value\":\"" + number + "\"}}")
                .post(API + "/participant-searches")
                .then()
                .body("items.id", contains(own, moved));
        ACase.read(successor)
                .get(API + "/participants/" + own + "/possible-duplicates")
                .then()
                .statusCode(200)
                .body("items[0].id", equalTo(moved))
                .body("items[0].reason", equalTo("SAME_NUMBER"));
        Staff.of(successor, "unit-1")
                .acts("2")
                .body("{\"duplicateId\":\"%s\",\"foundOn\":\"%s\"}".formatted(own, ACase.TODAY))
                .post(API + "/participants/" + moved + "/merges")
                .then()
                .statusCode(200)
                .body("earlier", hasSize(0));
        ACase.register(successor, number, "NONE").then().statusCode(200).body("id", equalTo(moved));
        assertThat(Database.rows("select number_place from participant where id = '" + moved + "'"))
                .containsExactly("0");
    }

    @Test
    void whatPassedBetweenTheTwoKeepsTheirNames() {
        // One referred to the other, and is succeeded by it.
        APair pair = APair.withEverything();
        String person = hostsRecord(pair);
        succeed(pair.referrer, pair.host, "");
        ACase.read(pair.host)
                .get(API + "/waivers/" + pair.waiverId)
                .then()
                .statusCode(200)
                .body("edges.discloser", contains(pair.referrer, pair.host))
                .body("edges.recipient", contains(pair.host, pair.referrer));
        ACase.read(pair.host)
                .get(API + "/disclosures/" + disclosureOf(pair))
                .then()
                .statusCode(200)
                .body("discloser", equalTo(pair.referrer))
                .body("recipient", equalTo(pair.host));
        for (String record : List.of(person, pair.participantId)) {
            ACase.read(pair.host)
                    .get(API + "/participants/" + record)
                    .then()
                    .statusCode(200)
                    .body("controller", equalTo(pair.host));
        }
        ACase.read(pair.host).get(API + "/enrolments/" + pair.enrolmentId).then().statusCode(200);
    }

    @Test
    void theHandlersOfProtectedPersonsAreInheritedByWhoHasNone() {
        String predecessor = authority("p");
        Staff.handler(predecessor, "handler-7")
                .acts()
                .header("If-None-Match", "*")
                .body("{\"handlers\":[\"handler-7\"]}")
                .put(API + "/protected-handlers")
                .then()
                .statusCode(201);
        String person =
                Staff.handler(predecessor, "handler-7")
                        .acts()
                        .body(ACase.registration(People.next(), "SEKRETESSMARKERING"))
                        .post(API + "/participants")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        String successor = succeed(predecessor);
        ACase.read(successor).get(API + "/participants/" + person).then().statusCode(404);
        Staff.handler(successor, "handler-7")
                .reads()
                .get(API + "/participants/" + person)
                .then()
                .statusCode(200);
        Eventually.holds(
                () -> assertThat(last(successor).getList("handlers")).containsExactly("handler-7"));
        assertThat(
                        Database.rows(
                                "select kind from reviewable_event where authority = '"
                                        + successor
                                        + "' and acting_user = 'succession'"))
                .containsExactly("HANDLERS_CHANGED");
    }

    @Test
    void whatOthersHadBegunIsMovedWhenItIsDone() {
        String predecessor = authority("p");
        String successor = succeed(predecessor);
        // As a transaction that began before the move and ended after it leaves it.
        ACase late = ACase.registered();
        Database.rows(
                """
                with moved as (update data_key set controller = '%1$s' where participant_id = '%2$s')
                update participant set controller = '%1$s' where id = '%2$s' returning 1\
                """
                        .formatted(predecessor, late.participantId));
        Database.rows(
                "update authority_succession set moved_at = now() - interval '2 minutes'"
                        + " where predecessor = '%s' returning 1".formatted(predecessor));
        Eventually.holds(() ->
                ACase.read(successor)
                        .get(API + "/participants/" + late.participantId)
                        .then()
                        .statusCode(200));
    }
}
