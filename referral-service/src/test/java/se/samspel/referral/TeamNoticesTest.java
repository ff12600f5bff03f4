package se.samspel.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samspel.referral.ATeam.itemPath;
import static se.samspel.referral.Setting.AF;
import static se.samspel.referral.Setting.AME;
import static se.samspel.referral.Setting.FK;
import static se.samspel.referral.Setting.REGION;
import static se.samspel.referral.Setting.TODAY;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.ContractChecks;
import se.samspel.kit.testing.Database;
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
            assertThat(told(authority, held))
                    .containsExactly("team-meeting.planned", "team-meeting.held");
            assertThat(told(authority, cancelled))
                    .containsExactly("team-meeting.planned", "team-meeting.cancelled");
        }
        assertThat(told(REGION, held)).isEmpty();
        valid("team-meeting-log", held);
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
            assertThat(told(authority, item))
                    .as(authority)
                    .containsExactly("agenda-item.added", "agenda-item.withdrawn");
        }
        assertThat(told(AF, item)).isEmpty();
        assertThat(told(AF, question)).containsExactly("agenda-item.added");
        assertThat(told(REGION, question)).isEmpty();
        valid("agenda-item-log", item);
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
        assertThat(told(FK, question))
                .containsExactly("agenda-item.added", "agenda-item.withdrawn", "agenda-item.added");
    }

    @Test
    void adviceIsToldToTheHostAndByCaseStatusToTheReferrer() {
        SignedWaiver open = SignedWaiver.valid();
        String item = advised(open);
        for (String authority : List.of(AME, REGION)) {
            assertThat(told(authority, item)).as(authority).contains("advice.given");
        }
        assertThat(told(FK, item)).doesNotContain("advice.given");
        valid("agenda-item-log", item);
        String silent = advised(SignedWaiver.valid().telling("QUEUE"));
        assertThat(told(AME, silent)).contains("advice.given");
        assertThat(told(REGION, silent)).isEmpty();
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

    private static List<String> told(String authority, String about) {
        return Database.rows(
                """
                select replace(replace(type, 'se.samspel.', ''), '.v1', '') from outbox
                where aggregateid = '%s' and topic = 'samspel.authority.%s.v1' order by position\
                """
                        .formatted(about, authority));
    }

    private static void valid(String name, String about) {
        var schema =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(
                                ContractChecks.read(
                                        Path.of("contract", "events", name + ".schema.json")));
        List<String> payloads =
                Database.rows(
                        "select payload from outbox where aggregateid = '%s'".formatted(about));
        assertThat(payloads)
                .isNotEmpty()
                .allSatisfy(payload ->
                        assertThat(schema.validate(payload, InputFormat.JSON)).isEmpty());
    }
}
