package se.samspel.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static se.samspel.referral.ATeam.HOST;
import static se.samspel.referral.ATeam.itemPath;
import static se.samspel.referral.Setting.AF;
import static se.samspel.referral.Setting.AME;
import static se.samspel.referral.Setting.FK;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.Eventually;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Topics;

/** A protected person's referral on an agenda: the host's named handlers alone see it there. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class TeamProtectedPersonsTest {

    private final Calls handler = Calls.handler(AME, "handler-7");

    @Test
    void theItemIsNotThereForOtherStaffAndWhoTookPartIsKeptAllTheSame() {
        named();
        ATeam team = ATeam.convened();
        String meeting = team.meeting();
        SignedWaiver waiver = SignedWaiver.valid();
        String item = team.item(meeting, team.received(waiver));
        String question = team.topic(meeting, "En fråga");
        ATeam.opens(waiver, FK, "CASE_STATUS");
        waiver.restricted();
        String path = "/team-meetings/" + meeting;
        HOST.get(path)
                .then()
                .statusCode(200)
                .body("items.id", contains(question))
                .body("items.number", contains(1));
        HOST.get(itemPath(meeting, item)).then().statusCode(404);
        handler.get(path).then().body("items.id", contains(item, question));
        // Försäkringskassan has named nobody: its own rules hold there.
        Calls.as(FK).get(path).then().body("items.id", contains(item, question));
        team.held(meeting, FK, AF);
        handler.get(itemPath(meeting, item))
                .then()
                .statusCode(200)
                .body("tookPart", contains(FK, AME))
                .body("left", contains(AF));
        HOST.get("/interventions/" + team.id + "/team-follow-ups")
                .then()
                .body("items.size()", equalTo(0));
        handler.get("/interventions/" + team.id + "/team-follow-ups")
                .then()
                .body("items.itemId", contains(item));
    }

    private static void named() {
        Topics.send(
                "samspel.participant.v1",
                "se.samspel.protected-handlers.named.v1",
                AME,
                "{\"authority\":\"%s\",\"version\":1,\"handlers\":[\"handler-7\"]}".formatted(AME));
        Eventually.holds(() ->
                assertThat(
                                Database.rows(
                                        "select authority from protected_handlers where authority ="
                                                + " '"
                                                + AME
                                                + "'"))
                        .hasSize(1));
    }
}
