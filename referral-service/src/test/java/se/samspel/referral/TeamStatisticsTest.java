package se.samspel.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samspel.referral.ATeam.HOST;
import static se.samspel.referral.Setting.REGION;
import static se.samspel.referral.Setting.TODAY;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.ContractChecks;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.EventContract;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Topics;

/** What follow-up learns of joint teams: what came, from which authority, and which way it went. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class TeamStatisticsTest {

    private static final String TOPIC = "samspel.statistics.v1";
    private static final String ITEM = "se.samspel.team-item.recorded.v1";
    // A topic keeps one record of a key: the referral's own is that of its waiting times.
    private static final String ITS_KEY = "/team-item";

    private static final String MIGRATIONS = "src/main/resources/db/migration/";
    private static final Path WAYS =
            Path.of(MIGRATIONS, "V089__tell_what_joint_teams_are_asked.sql");
    private static final Path ITEMS =
            Path.of(MIGRATIONS, "V090__key_what_joint_teams_are_asked.sql");

    @Test
    void aReferralToATeamIsToldOfOnceWithTheWayThatItWent() {
        ATeam team = ATeam.alone();
        UUID next = Setting.intervention();
        ways(team, next);
        String referral = team.received(SignedWaiver.valid());
        String meeting = team.meeting();
        team.item(meeting, referral);
        HOST.move(
                        referral,
                        "redirection",
                        "{\"redirectedOn\":\"%s\",\"way\":\"VIDARE\"}".formatted(TODAY))
                .then()
                .statusCode(200);
        List<Map<String, Object>> told = items(referral, 3);
        assertThat(told)
                .extracting(each -> each.get("outcome"))
                .containsExactly("OPEN", "OPEN", "REDIRECTED");
        assertThat(told.getFirst())
                .containsEntry("about", "REFERRAL")
                .containsEntry("interventionId", team.id.toString())
                .containsEntry("referringAuthority", REGION)
                .containsEntry("cameOn", TODAY.minusDays(2).toString())
                .containsEntry("way", null)
                .containsEntry("leftOn", null);
        assertThat(told.getLast())
                .containsEntry("way", "VIDARE")
                .containsEntry("ledTo", next.toString())
                .containsEntry("leftOn", TODAY.toString())
                .containsOnlyKeys(
                        "itemId",
                        "version",
                        "interventionId",
                        "about",
                        "referringAuthority",
                        "externalReferrer",
                        "cameOn",
                        "outcome",
                        "way",
                        "ledTo",
                        "leftOn");
        assertThat(JsonPath.from(toldBefore(referral + ITS_KEY)).getMap("$"))
                .isEqualTo(told.getLast());
    }

    @Test
    void aReferralToAnyOtherInterventionIsNoTeams() {
        ATeam team = ATeam.alone();
        UUID next = Setting.intervention();
        ways(team, next);
        String referral = team.received(SignedWaiver.valid());
        String onward =
                HOST.move(
                                referral,
                                "redirection",
                                "{\"redirectedOn\":\"%s\",\"way\":\"VIDARE\"}".formatted(TODAY))
                        .then()
                        .extract()
                        .path("redirection.referralId");
        items(referral, 3);
        assertThat(
                        Database.rows(
                                """
                                select count(*) from outbox where type = '%s' and aggregateid = '%s/team-item'\
                                """
                                        .formatted(ITEM, onward)))
                .containsExactly("0");
    }

    @Test
    void aQuestionAboutNobodyIsToldOfWithoutItsWords() {
        ATeam team = ATeam.alone();
        String meeting = team.meeting();
        String question = team.topic(meeting, "Kan teamet ta upp sjukpenning");
        ATeam.move(
                        ATeam.itemPath(meeting, question),
                        "withdrawal",
                        "{\"withdrawnOn\":\"%s\"}".formatted(TODAY))
                .then()
                .statusCode(200);
        List<Map<String, Object>> told = items(question, 2);
        assertThat(told.getFirst())
                .containsEntry("about", "QUESTION")
                .containsEntry("referringAuthority", null)
                .containsEntry("cameOn", TODAY.toString())
                .containsEntry("outcome", "OPEN")
                .containsEntry("leftOn", null);
        assertThat(told.getLast())
                .containsEntry("outcome", "WITHDRAWN")
                .containsEntry("leftOn", TODAY.toString());
        assertThat(told.toString()).doesNotContain("sjukpenning");
        Map<String, Object> before = JsonPath.from(toldBefore(question + ITS_KEY)).getMap("$");
        assertThat(told.getLast()).containsAllEntriesOf(before);
    }

    @Test
    void theWaysAreToldOfWithTheirNames() {
        ATeam team = ATeam.alone();
        UUID next = Setting.intervention();
        ways(team, next);
        ConsumerRecord<String, byte[]> told = Topics.await(TOPIC, 1, team.id.toString()).getFirst();
        EventContract.own().describes(told);
        JsonPath ways = JsonPath.from(Topics.text(told));
        assertThat(ways.getInt("version")).isEqualTo(1);
        assertThat(ways.getList("ways.code")).containsExactly("VIDARE", "ORDINARIE");
        assertThat(ways.getList("ways.label")).containsExactly("Vidare", "Ordinarie");
        assertThat(ways.getString("ways[0].interventionId")).isEqualTo(next.toString());
        assertThat(JsonPath.from(toldBefore(team.id.toString())).getMap("$"))
                .isEqualTo(ways.getMap("$"));
    }

    private static void ways(ATeam team, UUID next) {
        ATeam.firstPut(
                        "/interventions/" + team.id + "/redirect-ways",
                        """
                        {"ways":[{"code":"VIDARE","label":"Vidare","interventionId":"%s"},
                                 {"code":"ORDINARIE","label":"Ordinarie"}]}
                        """
                                .formatted(next))
                .then()
                .statusCode(201);
    }

    private static List<Map<String, Object>> items(String id, int atLeast) {
        var told = Topics.await(TOPIC, atLeast, id + ITS_KEY);
        told.forEach(event -> {
            assertThat(Topics.header(event, "ce_type")).isEqualTo(ITEM);
            EventContract.own().describes(event);
        });
        return told.stream()
                .map(event -> JsonPath.from(Topics.text(event)).<String, Object>getMap("$"))
                .toList();
    }

    /** What the migration would have told of it. */
    private static String toldBefore(String key) {
        String told = ContractChecks.read(WAYS) + ContractChecks.read(ITEMS);
        String[] parts = told.split("insert into outbox [^\n]*\n");
        return Arrays.stream(parts)
                .skip(1)
                .map(part -> part.substring(0, part.indexOf(';')))
                .map(select -> select.replace("time_ordered_id()", "gen_random_uuid()"))
                .flatMap(select ->
                        Database.rows(
                                """
                                select payload from (%s)
                                  told (id, topic, key, type, payload, recorded_at)
                                where key = '%s'\
                                """
                                        .formatted(select, key))
                                .stream())
                .findFirst()
                .orElseThrow();
    }
}
