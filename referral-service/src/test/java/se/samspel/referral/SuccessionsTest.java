package se.samspel.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static se.samspel.referral.ASuccession.MUNICIPALITY;
import static se.samspel.referral.Setting.FK;
import static se.samspel.referral.Setting.TODAY;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.EventContract;
import se.samspel.kit.testing.Eventually;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Topics;

/** A board's unit moves: its referrals go with it, and its log ends. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
@TestProfile(EverySecond.class)
class SuccessionsTest {

    private final ASuccession board = new ASuccession();
    private final String predecessor = board.predecessor;
    private final String successor = board.successor;
    private final String neighbour = board.neighbour;

    @BeforeEach
    void anAuthorityWithAnIntervention() {
        board.begin();
    }

    @Test
    void itsReferralsAreTheSuccessorsWithAllTheirHistory() {
        String id = board.queued();
        board.succeed();
        Calls.as(successor)
                .get("/referrals/" + id)
                .then()
                .statusCode(200)
                .body("state", equalTo("QUEUED"))
                .body("receivingAuthority", equalTo(successor))
                .body("referringAuthority", equalTo(successor))
                .body("queuedOn", equalTo(TODAY.toString()))
                .body("queuePlace", equalTo(1))
                .body("allowedMoves", hasItem("LAPSE"));
        Calls.as(successor)
                .get("/interventions/" + board.intervention + "/queue")
                .then()
                .statusCode(200)
                .body("items.referralId", hasItem(id));
        Calls.as(successor)
                .move(id, "lapse", "{\"lapsedOn\":\"%s\",\"reason\":\"MOVED\"}".formatted(TODAY))
                .then()
                .statusCode(200);
    }

    @Test
    void aUnitThatIsRenamedKeepsItsReferralsAndDrafts() {
        String id = board.queued();
        String draft =
                Calls.as(predecessor)
                        .post("/referral-drafts", "{}")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        board.members(2, successor);
        board.hostedBy(2, successor);
        board.announce(
                predecessor,
                successor,
                "{\"predecessorUnit\":\"unit-1\",\"successorUnit\":\"arbete-1\"}");
        Calls renamed = Calls.unit(successor, "arbete-1");
        renamed.get("/referrals/" + id).then().statusCode(200);
        renamed.get("/referral-drafts/" + draft).then().statusCode(200);
        Calls.as(successor).get("/referrals/" + id).then().statusCode(404);
    }

    @Test
    void thePredecessorsTokenOpensNothingButItsLog() {
        String id = board.queued();
        board.succeed();
        Eventually.holds(() ->
                Calls.as(predecessor)
                        .get("/referrals/" + id)
                        .then()
                        .statusCode(403)
                        .body("type", endsWith("authority-succeeded"))
                        .body("detail", containsString(successor)));
        Calls.as(predecessor)
                .post("/referrals", "{}")
                .then()
                .statusCode(403)
                .body("type", endsWith("authority-succeeded"));
        Calls.as(predecessor).get("/events").then().statusCode(200);
    }

    @Test
    void itsLogEndsWithTheSuccessionAndTheOthersLearnOfIt() {
        board.queued();
        board.succeed();
        for (String reader : List.of(predecessor, successor, neighbour)) {
            Eventually.holds(() -> assertThat(types(reader)).contains("authority.succeeded"));
        }
        List<String> log = types(predecessor);
        assertThat(log).startsWith("referral.submitted");
        assertThat(log.getLast()).isEqualTo("authority.succeeded");
        assertThat(Told.to(FK, predecessor)).isEmpty();
        var told = Topics.await("samspel.authority." + predecessor + ".v1", 1, predecessor);
        JsonPath notice = JsonPath.from(Topics.text(told.getFirst()));
        assertThat(notice.getString("successor")).isEqualTo(successor);
        assertThat(notice.getString("takesEffectOn")).isEqualTo(TODAY.toString());
        EventContract.own().describes(told.getFirst());
    }

    @Test
    void whatIsToldToThePredecessorAfterwardsReachesTheSuccessor() {
        board.succeed();
        String disclosure = Setting.id().toString();
        Topics.send(
                "samspel.participant.v1",
                "se.samspel.notice.given.v1",
                disclosure,
                """
                {"noticeId":"%s","version":1,"kind":"DISCLOSURE_MADE","disclosureId":"%s",
                 "disclosureVersion":1,"recipient":"%s","occurredOn":"%s"}\
                """
                        .formatted(disclosure, disclosure, predecessor, TODAY));
        Eventually.holds(() -> assertThat(types(successor)).contains("disclosure.made"));
        assertThat(types(predecessor)).doesNotContain("disclosure.made");
    }

    @Test
    void theMovedReferralIsToldAgainWithAGreaterVersion() {
        String id = board.queued();
        String version =
                Database.rows("select version from referral where id = '" + id + "'").getFirst();
        board.succeed();
        Eventually.holds(() -> {
            JsonPath state = last("samspel.referral.v1", id);
            assertThat(state.getLong("version")).isEqualTo(Long.parseLong(version) + 1);
            assertThat(state.getString("state")).isEqualTo("QUEUED");
            assertThat(state.getString("receivingAuthority")).isEqualTo(successor);
            assertThat(last("samspel.statistics.v1", id).getString("referringAuthority"))
                    .isEqualTo(successor);
        });
    }

    @Test
    void aSecondSuccessionCarriesOn() {
        String id = board.queued();
        board.succeed();
        String third = MUNICIPALITY + ".r" + board.suffix;
        board.announce(successor, third);
        Eventually.holds(() ->
                Calls.as(third)
                        .get("/referrals/" + id)
                        .then()
                        .statusCode(200)
                        .body("receivingAuthority", equalTo(third)));
        Calls.as(third)
                .get("/referrals/" + id + "/access-log")
                .then()
                .statusCode(200)
                .body("items.operation", hasItem("submit-referral"));
        assertThat(Database.rows("select standing_authority('" + predecessor + "')"))
                .containsExactly(third);
    }

    @Test
    void whatWasLoggedUnderThePredecessorsNameIsTheSuccessorsToRead() {
        String id = board.queued();
        board.succeed();
        Calls.as(successor)
                .get("/referrals/" + id + "/access-log")
                .then()
                .statusCode(200)
                .body(
                        "items.operation",
                        contains("respond-to-referral", "read-referral", "submit-referral"))
                .body("items.actor", everyItem(equalTo(predecessor)));
        Calls.as(successor)
                .getFor("SUBJECT_REQUEST", "/referrals/" + id + "/access-log/for-the-person")
                .then()
                .statusCode(200)
                .body("items.authority", hasItem(predecessor));
        Calls.as(neighbour).get("/referrals/" + id + "/access-log").then().statusCode(404);
        String sql =
                "select operation from access_log where controller = '%s'".formatted(predecessor);
        assertThat(Database.seenBy("authority:" + successor, sql)).hasSize(3);
        assertThat(Database.seenBy("authority:" + neighbour, sql)).isEmpty();
    }

    /** What the authority reads in its feed, without the common prefix. */
    private static List<String> types(String authority) {
        List<Map<String, Object>> items =
                Calls.as(authority)
                        .get("/events?limit=100")
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("items");
        return items.stream()
                .map(event -> ((String) event.get("type")).replaceAll("se.samspel.|.v1", ""))
                .toList();
    }

    private static JsonPath last(String topic, String key) {
        return JsonPath.from(Topics.text(Topics.await(topic, 1, key).getLast()));
    }
}
