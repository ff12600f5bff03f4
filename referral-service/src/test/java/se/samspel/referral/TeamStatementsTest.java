package se.samspel.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static se.samspel.referral.ATeam.HOST;
import static se.samspel.referral.Setting.AME;
import static se.samspel.referral.Setting.FK;
import static se.samspel.referral.Setting.TODAY;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.SamspelStack;

/** A long agenda takes as many statements as a short one. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class TeamStatementsTest {

    @Test
    void anAgendaTakesAsManyStatementsForManyItemsAsForOne() {
        ATeam team = ATeam.convened();
        String few = agenda(team, 1);
        String many = agenda(team, 4);
        for (Calls reader : List.of(HOST, Calls.as(FK))) {
            assertThat(asked(reader, many)).isEqualTo(asked(reader, few)).isLessThanOrEqualTo(7);
        }
        team.held(few, FK);
        team.held(many, FK);
        for (Calls reader : List.of(HOST, Calls.as(FK))) {
            assertThat(asked(reader, many + "/minutes"))
                    .isEqualTo(asked(reader, few + "/minutes"))
                    .isLessThanOrEqualTo(12);
        }
    }

    @Test
    void aPlanIsReadWithoutWhatStandsBesideIt() {
        ATeam team = ATeam.alone();
        String meeting = team.meeting();
        String item = ATeam.itemPath(meeting, team.topic(meeting, "En fråga"));
        team.held(meeting);
        String rows =
                "{\"rows\":[{\"activity\":\"Möte\",\"goal\":\"Svar\",\"responsible\":\"%s\",\"dueOn\":\"%s\"}]}"
                        .formatted(AME, TODAY);
        ATeam.firstPut(item + "/plan", rows).then().statusCode(201);
        assertThat(Asked.during(() -> HOST.get(item + "/plan").then().statusCode(200)))
                .noneMatch(sql ->
                        sql.contains("from item_advice") || sql.contains("from item_attendance"));
    }

    @Test
    void whoIsInTheTeamIsAskedOnceWhenAMeetingIsHeld() {
        ATeam team = ATeam.convened();
        String meeting = team.meeting();
        assertThat(Asked.during(() -> team.held(meeting, FK)))
                .filteredOn(sql -> sql.contains("select distinct t.authority"))
                .hasSize(1);
    }

    @Test
    void aFollowUpThatIsRefusedChangesNothing() {
        ATeam team = ATeam.convened();
        String meeting = team.meeting();
        SignedWaiver waiver = SignedWaiver.valid();
        String item = ATeam.itemPath(meeting, team.item(meeting, team.received(waiver)));
        team.held(meeting);
        waiver.withdrawnThere();
        String body = "{\"heldOn\":\"%s\",\"outcome\":\"Praktiken pågår\"}".formatted(TODAY);
        assertThat(
                        Asked.during(() ->
                                ATeam.move(item, "follow-up", body)
                                        .then()
                                        .statusCode(422)
                                        .body("type", endsWith("waiver-withdrawn"))))
                .noneMatch(sql -> sql.contains("update agenda_item"));
    }

    private static String agenda(ATeam team, int items) {
        String meeting = team.meeting();
        for (int i = 0; i < items; i++) {
            SignedWaiver waiver = SignedWaiver.valid();
            ATeam.opens(waiver, FK, "CASE_STATUS", "PLAN");
            team.item(meeting, team.received(waiver));
        }
        return meeting;
    }

    private static int asked(Calls reader, String meeting) {
        return Asked.during(() -> reader.get("/team-meetings/" + meeting).then().statusCode(200))
                .size();
    }
}
