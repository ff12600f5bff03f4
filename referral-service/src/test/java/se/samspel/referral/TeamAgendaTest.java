package se.samspel.referral;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static se.samspel.referral.ATeam.HOST;
import static se.samspel.referral.ATeam.itemPath;
import static se.samspel.referral.Setting.AF;
import static se.samspel.referral.Setting.FK;
import static se.samspel.referral.Setting.REGION;
import static se.samspel.referral.Setting.SOCIAL;
import static se.samspel.referral.Setting.STRANGER;
import static se.samspel.referral.Setting.TODAY;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.Eventually;
import se.samspel.kit.testing.SamspelStack;

/** Who sees which item of a joint team's agenda. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class TeamAgendaTest {

    private ATeam team;
    private String meeting;
    private SignedWaiver waiver;

    @BeforeEach
    void aMeetingIsPlanned() {
        team = ATeam.convened();
        meeting = team.meeting();
        waiver = SignedWaiver.valid();
    }

    @Test
    void anAuthorityWithoutAnEdgeSeesAnAgendaWithoutTheItemAndWithoutAGap() {
        String first = team.item(meeting, team.received(waiver));
        String second = team.topic(meeting, "Hur når vi dem som saknar bostad?");
        ATeam.opens(waiver, FK, "CASE_STATUS");
        HOST.get(path())
                .then()
                .statusCode(200)
                .body("items.id", contains(first, second))
                .body("items.number", contains(1, 2));
        Calls.as(FK).get(path()).then().body("items.id", contains(first, second));
        Calls.as(AF)
                .get(path())
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("items.id", contains(second))
                .body("items.number", contains(1));
        Calls.as(AF).get(itemPath(meeting, first)).then().statusCode(404);
        Calls.as(AF)
                .get(itemPath(meeting, second))
                .then()
                .statusCode(200)
                .body("topic", equalTo("Hur når vi dem som saknar bostad?"));
    }

    @Test
    void theNeedIsReadByTheEdgesCategory() {
        String item = team.item(meeting, team.received(waiver));
        ATeam.opens(waiver, FK, "CASE_STATUS", "NEED");
        ATeam.opens(waiver, AF, "CASE_STATUS");
        Calls.as(FK)
                .get(itemPath(meeting, item))
                .then()
                .statusCode(200)
                .body("need", equalTo("Behöver stöd från flera"))
                .body("item.referralState", equalTo("RECEIVED"));
        Calls.as(AF).get(itemPath(meeting, item)).then().body("need", nullValue());
    }

    @Test
    void theReferralItselfStaysClosedToTheTeam() {
        String referral = team.received(waiver);
        team.item(meeting, referral);
        ATeam.opens(waiver, FK, "CASE_STATUS", "NEED", "QUEUE", "OUTCOME");
        Calls.as(FK).get("/referrals/" + referral).then().statusCode(404);
        Calls.as(FK)
                .get("/referrals?direction=received")
                .then()
                .body("items.findAll { it.id == '%s' }".formatted(referral), empty());
    }

    @Test
    void aWithdrawnEdgeClosesTheItem() {
        String item = team.item(meeting, team.received(waiver));
        UUID edge = ATeam.opens(waiver, FK, "CASE_STATUS");
        Calls.as(FK).get(itemPath(meeting, item)).then().statusCode(200);
        ATeam.opens(edge, 2, waiver, FK, "WITHDRAWN", "CASE_STATUS");
        Eventually.holds(() -> Calls.as(FK).get(itemPath(meeting, item)).then().statusCode(404));
        Calls.as(FK).get(path()).then().statusCode(200).body("items", empty());
    }

    @Test
    void theReferrerReadsItsOwnItemByCaseStatusThoughNotInTheTeam() {
        String item = team.item(meeting, team.received(waiver));
        Calls.as(REGION).get(itemPath(meeting, item)).then().statusCode(200);
        Calls.as(REGION).get(path()).then().statusCode(404);
        waiver.telling("QUEUE");
        Calls.as(REGION).get(itemPath(meeting, item)).then().statusCode(404);
    }

    @Test
    void othersFindNoMeeting() {
        String item = team.topic(meeting, "En fråga");
        for (String other : new String[] {SOCIAL, REGION, STRANGER}) {
            Calls.as(other).get(path()).then().statusCode(404);
            Calls.as(other).get(itemPath(meeting, item)).then().statusCode(404);
            Calls.as(other)
                    .get("/interventions/" + team.id + "/team-meetings")
                    .then()
                    .statusCode(404);
        }
        String before = team.meeting(TODAY.withYear(2019));
        Calls.as(FK).get("/team-meetings/" + before).then().statusCode(404);
        Calls.as(FK)
                .get("/interventions/" + team.id + "/team-meetings")
                .then()
                .statusCode(200)
                .body("items.id", contains(meeting));
        HOST.get("/interventions/" + team.id + "/team-meetings")
                .then()
                .body("items.id", contains(meeting, before));
    }

    @Test
    void anItemIsOrderedMovedAndWithdrawn() {
        String first = team.item(meeting, team.received(waiver));
        String second = team.topic(meeting, "En fråga");
        String later = team.meeting(TODAY.plusDays(14));
        ATeam.opens(waiver, FK, "CASE_STATUS");
        put("{\"items\":[\"%s\"]}".formatted(second), 422);
        put("{\"items\":[\"%s\",\"%s\"]}".formatted(second, first), 200);
        HOST.get(path()).then().body("items.id", contains(second, first));
        ATeam.move(itemPath(meeting, first), "move", "{\"meetingId\":\"%s\"}".formatted(later))
                .then()
                .statusCode(200)
                .body("meetingId", equalTo(later));
        Calls.as(FK).get(itemPath(meeting, first)).then().statusCode(404);
        Calls.as(FK).get(itemPath(later, first)).then().statusCode(200);
        ATeam.move(itemPath(later, first), "move", "{\"meetingId\":\"%s\"}".formatted(meeting))
                .then()
                .statusCode(422)
                .body("type", endsWith("not-a-later-meeting"));
        ATeam.move(
                        itemPath(later, first),
                        "withdrawal",
                        "{\"withdrawnOn\":\"%s\"}".formatted(TODAY))
                .then()
                .statusCode(200)
                .body("state", equalTo("WITHDRAWN"));
        Calls.as(FK).get(itemPath(later, first)).then().statusCode(404);
        HOST.get("/team-meetings/" + later).then().body("items", empty());
    }

    @Test
    void aCancelledMeetingsItemsAreTheHostsUntilTheyAreMoved() {
        String item = team.topic(meeting, "En fråga");
        ATeam.move(path(), "cancellation", "{\"cancelledOn\":\"%s\"}".formatted(TODAY))
                .then()
                .statusCode(200)
                .body("state", equalTo("CANCELLED"));
        Calls.as(FK).get(path()).then().statusCode(200).body("items", empty());
        HOST.get(path()).then().body("items.id", contains(item));
        ATeam.move(path(), "cancellation", "{\"cancelledOn\":\"%s\"}".formatted(TODAY))
                .then()
                .statusCode(409)
                .body("allowedMoves", empty());
        String later = team.meeting(TODAY.plusDays(7));
        ATeam.move(itemPath(meeting, item), "move", "{\"meetingId\":\"%s\"}".formatted(later))
                .then()
                .statusCode(200);
        Calls.as(FK).get("/team-meetings/" + later).then().body("items.id", contains(item));
    }

    @Test
    void onlyAReceivedReferralToTheTeamIsTakenUpAndOnlyOnce() {
        String referral = team.received(waiver);
        team.item(meeting, referral);
        refused("referralId", referral, 422, "already-on-agenda");
        refused("referralId", Setting.id().toString(), 422, "unknown-reference");
        refused(
                "referralId",
                ATeam.alone().received(SignedWaiver.valid()),
                422,
                "other-joint-team");
        refused("topic", "Om 191212121212", 422, "identity-number-in-text");
        String sent = Calls.as(REGION).submit(team.id, SignedWaiver.valid(), TODAY.toString());
        refused("referralId", sent, 409, "illegal-state");
        HOST.post(path() + "/items", "{}").then().statusCode(400);
        Calls.as(FK).post(path() + "/items", "{\"topic\":\"x\"}").then().statusCode(404);
        ATeam.move(path(), "holding", "{\"heldOn\":\"%s\",\"present\":[]}".formatted(TODAY))
                .then()
                .statusCode(200);
        refused("topic", "För sent", 409, "illegal-state");
    }

    @Test
    void whoIsPresentIsInTheTeamOnThatDay() {
        String present =
                "{\"heldOn\":\"%s\",\"present\":[{\"authority\":\"%s\",\"function\":\"x\"}]}";
        ATeam.move(path(), "holding", present.formatted(TODAY, SOCIAL))
                .then()
                .statusCode(422)
                .body("type", endsWith("not-in-joint-team"));
        ATeam.move(path(), "holding", present.formatted(TODAY.plusDays(1), FK))
                .then()
                .statusCode(422)
                .body("type", endsWith("future-act-date"));
        ATeam.move(path(), "holding", present.formatted(TODAY, FK))
                .then()
                .statusCode(200)
                .body("present.authority", containsInAnyOrder(FK));
    }

    private void refused(String field, String value, int status, String type) {
        HOST.post(path() + "/items", "{\"%s\":\"%s\"}".formatted(field, value))
                .then()
                .statusCode(status)
                .body("type", endsWith(type));
    }

    private void put(String body, int status) {
        String tag = HOST.get(path()).header("ETag");
        HOST.writing()
                .header("If-Match", tag)
                .body(body)
                .put("/referral/v1" + path() + "/order")
                .then()
                .statusCode(status);
    }

    private String path() {
        return "/team-meetings/" + meeting;
    }
}
