package se.samspel.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samspel.referral.ATeam.itemPath;
import static se.samspel.referral.Setting.AF;
import static se.samspel.referral.Setting.AME;
import static se.samspel.referral.Setting.FK;
import static se.samspel.referral.Setting.REGION;
import static se.samspel.referral.Setting.TODAY;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.EventContract;
import se.samspel.kit.testing.SamspelStack;

/** Who is told of a joint team's meetings, items and advice. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class TeamNoticesTest {

    @Test
    void theTeamIsToldOfItsMeetings() {
        ATeam team = ATeam.convened();
        String held = team.meeting();
        team.held(held, FK);
        String cancelled = team.meeting();
        ATeam.move(
                        "/team-meetings/" + cancelled,
                        "cancellation",
                        "{\"cancelledOn\":\"%s\"}".formatted(TODAY))
                .then()
                .statusCode(200);
        for (String authority : List.of(AME, FK, AF)) {
            assertThat(Told.to(authority, held))
                    .containsExactly("team-meeting.planned", "team-meeting.held");
            assertThat(Told.to(authority, cancelled))
                    .containsExactly("team-meeting.planned", "team-meeting.cancelled");
        }
        assertThat(Told.to(REGION, held)).isEmpty();
        isDescribed(held);
    }

    @Test
    void anItemIsToldToThoseWithAnEdgeAndToNobodyElse() {
        ATeam team = ATeam.convened();
        String meeting = team.meeting();
        SignedWaiver waiver = SignedWaiver.valid();
        ATeam.opens(waiver, FK, "CASE_STATUS");
        String item = team.item(meeting, team.received(waiver));
        String question = team.topic(meeting, "En fråga");
        ATeam.move(
                        itemPath(meeting, item),
                        "withdrawal",
                        "{\"withdrawnOn\":\"%s\"}".formatted(TODAY))
                .then()
                .statusCode(200);
        for (String authority : List.of(AME, FK, REGION)) {
            assertThat(Told.to(authority, item))
                    .as(authority)
                    .containsExactly("agenda-item.added", "agenda-item.withdrawn");
        }
        assertThat(Told.to(AF, item)).isEmpty();
        assertThat(Told.to(AF, question)).containsExactly("agenda-item.added");
        assertThat(Told.to(REGION, question)).isEmpty();
        isDescribed(item);
    }

    @Test
    void aMovedItemLeavesOneMeetingForAnother() {
        ATeam team = ATeam.convened();
        String meeting = team.meeting();
        String later = team.meeting(TODAY.plusDays(7));
        String question = team.topic(meeting, "En fråga");
        ATeam.move(itemPath(meeting, question), "move", "{\"meetingId\":\"%s\"}".formatted(later))
                .then()
                .statusCode(200);
        assertThat(Told.to(FK, question))
                .containsExactly("agenda-item.added", "agenda-item.withdrawn", "agenda-item.added");
    }

    @Test
    void adviceIsToldToTheHostAndByCaseStatusToTheReferrer() {
        SignedWaiver open = SignedWaiver.valid();
        String item = advised(open);
        for (String authority : List.of(AME, REGION)) {
            assertThat(Told.to(authority, item)).as(authority).contains("advice.given");
        }
        assertThat(Told.to(FK, item)).doesNotContain("advice.given");
        isDescribed(item);
        String silent = advised(SignedWaiver.valid().telling("QUEUE"));
        assertThat(Told.to(AME, silent)).contains("advice.given");
        assertThat(Told.to(REGION, silent)).isEmpty();
    }

    private static String advised(SignedWaiver waiver) {
        ATeam team = ATeam.convened();
        String meeting = team.meeting();
        ATeam.opens(waiver, FK, "CASE_STATUS");
        String item = team.item(meeting, team.received(waiver));
        team.held(meeting, FK, AF);
        Calls.as(FK)
                .post(
                        itemPath(meeting, item) + "/advice",
                        "{\"authority\":\"%s\",\"text\":\"Råd\"}".formatted(FK))
                .then()
                .statusCode(201);
        return item;
    }

    private static void isDescribed(String about) {
        List<String> events =
                Database.rows(
                        "select concat_ws(' ', topic, type, payload) from outbox"
                                + " where aggregateid = '%s'".formatted(about));
        assertThat(events)
                .isNotEmpty()
                .allSatisfy(event -> {
                    String[] part = event.split(" ", 3);
                    EventContract.own().describes(part[0], part[1], part[2]);
                });
    }
}
