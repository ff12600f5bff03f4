package se.samspel.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samspel.referral.ATeam.itemPath;
import static se.samspel.referral.Setting.AF;
import static se.samspel.referral.Setting.AME;
import static se.samspel.referral.Setting.FK;
import static se.samspel.referral.Setting.REGION;
import static se.samspel.referral.Setting.SOCIAL;
import static se.samspel.referral.Setting.TODAY;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.Eventually;
import se.samspel.kit.testing.SamspelStack;

/** The database says once more who sees what of a joint team: asked as the service's own login. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class TeamRowLevelSecurityTest {

    private static final List<String> SCOPED =
            List.of(
                    "joint_team_member",
                    "redirect_ways",
                    "redirect_way",
                    "team_meeting",
                    "team_meeting_presence",
                    "agenda_item",
                    "item_attendance",
                    "item_advice",
                    "item_plan_row");

    private ATeam team;
    private String meeting;
    private String item;
    private UUID edge;
    private SignedWaiver waiver;

    @Test
    void everyTableForcesIt() {
        assertThat(
                        Database.rows(
                                "select relname from pg_class where relrowsecurity and"
                                        + " relforcerowsecurity"))
                .containsAll(SCOPED);
    }

    @Test
    void nobodySeesAnythingUnasked() {
        heldWithAdvice();
        for (String table : SCOPED) {
            for (String caller :
                    List.of("", "association:2220002139", "authority:" + Setting.STRANGER)) {
                assertThat(Database.seenBy(caller, "select 1 from " + table))
                        .as("%s by %s", table, caller)
                        .isEmpty();
            }
        }
        assertThat(seen(SOCIAL, "select 1 from agenda_item where id = '%s'".formatted(item)))
                .isEmpty();
    }

    @Test
    void anItemAndAllAboutItIsForThoseWithAStandingEdge() {
        heldWithAdvice();
        List<String> all =
                List.of(
                        "select 1 from agenda_item where id = '%s'",
                        "select 1 from item_attendance where item_id = '%s' and took_part and"
                                + " authority = '2021005521'",
                        "select 1 from item_advice where item_id = '%s'");
        for (String sql : all) {
            assertThat(seen(AME, sql.formatted(item))).as(sql).hasSize(1);
            assertThat(seen(FK, sql.formatted(item))).as(sql).hasSize(1);
            assertThat(seen(AF, sql.formatted(item))).as(sql).isEmpty();
        }
        assertThat(agendaOf(FK)).containsExactly(item);
        assertThat(agendaOf(AF)).isEmpty();
        assertThat(agendaOf(REGION)).containsExactly(item);
        ATeam.opens(edge, 2, waiver, FK, "WITHDRAWN", "CASE_STATUS");
        Eventually.holds(() -> assertThat(agendaOf(FK)).isEmpty());
        for (String sql : all) {
            assertThat(seen(FK, sql.formatted(item))).as(sql).isEmpty();
        }
    }

    @Test
    void anEdgeThatDoesNotHoldTheMeetingsDayOpensNothing() {
        heldWithAdvice();
        Database.execute(
                "update edge set valid_until = date '%s' where id = '%s'"
                        .formatted(TODAY.minusDays(1), edge));
        assertThat(agendaOf(FK)).isEmpty();
    }

    @Test
    void anEdgeForAnythingElseThanTheTeamOpensNoItemOnALaterDay() {
        heldWithAdvice();
        Database.execute(
                "update team_meeting set planned_on = date '%1$s', held_on = date '%1$s'"
                                .formatted(TODAY.minusDays(2))
                        + " where id = '%s'".formatted(meeting));
        assertThat(agendaOf(FK)).containsExactly(item);
        UUID later = ATeam.opens(waiver, FK, "CASE_STATUS");
        change(edge, "valid_until = date '%s'".formatted(TODAY.minusDays(1)));
        assertThat(agendaOf(FK)).containsExactly(item);
        change(later, "state = 'PENDING'");
        assertThat(agendaOf(FK)).isEmpty();
        change(later, "state = 'LIVE', purpose = 'FOLLOW_UP'");
        assertThat(agendaOf(FK)).isEmpty();
    }

    private static void change(UUID edge, String to) {
        Database.execute("update edge set %s where id = '%s'".formatted(to, edge));
    }

    @Test
    void whoHasNoEdgeIsNotToldWhoElseHas() {
        heldWithAdvice();
        String sql =
                "select authority from agenda_audience('%s', (select referral_id from agenda_of('%s')),"
                                .formatted(meeting, meeting)
                        + " date '%s')".formatted(TODAY);
        assertThat(seen(AME, sql)).containsExactlyInAnyOrder(FK, REGION);
        String named =
                "select authority from agenda_audience('%s', '%s', date '%s')"
                        .formatted(
                                meeting,
                                Database.rows(
                                                "select referral_id from agenda_item where id = '%s'"
                                                        .formatted(item))
                                        .getFirst(),
                                TODAY);
        assertThat(seen(AF, named)).isEmpty();
        assertThat(seen(SOCIAL, named)).isEmpty();
    }

    private void heldWithAdvice() {
        team = ATeam.convened();
        meeting = team.meeting();
        waiver = SignedWaiver.valid();
        item = team.item(meeting, team.received(waiver));
        edge = ATeam.opens(waiver, FK, "CASE_STATUS");
        team.held(meeting, FK, AF);
        Calls.as(FK)
                .post(
                        itemPath(meeting, item) + "/advice",
                        "{\"authority\":\"%s\",\"text\":\"Råd\"}".formatted(FK))
                .then()
                .statusCode(201);
    }

    private List<String> agendaOf(String authority) {
        return seen(authority, "select item_id from agenda_of('%s')".formatted(meeting));
    }

    private static List<String> seen(String authority, String sql) {
        return Database.seenBy("authority:" + authority, sql);
    }
}
