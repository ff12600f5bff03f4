package se.samspel.referral;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static se.samspel.referral.ATeam.HOST;
import static se.samspel.referral.Setting.AF;
import static se.samspel.referral.Setting.AME;
import static se.samspel.referral.Setting.FK;
import static se.samspel.referral.Setting.REGION;
import static se.samspel.referral.Setting.STRANGER;
import static se.samspel.referral.Setting.TODAY;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.SamspelStack;

/** Who is in a joint team. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class JointTeamsTest {

    @Test
    void theHostSaysWhoTakesPartAndAllWhoDoSeeIt() {
        ATeam team = ATeam.convened();
        for (String authority : new String[] {AME, FK, AF}) {
            Calls.as(authority)
                    .get(path(team))
                    .then()
                    .statusCode(200)
                    .body("host", equalTo(AME))
                    .body("members.authority", contains(FK, AF))
                    .body("members[0].function", equalTo("Handläggare"));
        }
        for (String other : new String[] {REGION, STRANGER}) {
            Calls.as(other).get(path(team)).then().statusCode(404);
        }
    }

    @Test
    void onlyTheHostAddsAndOnlyAuthoritiesOfTheMembers() {
        ATeam team = ATeam.convened();
        String body = "{\"authority\":\"%s\",\"function\":\"%s\",\"from\":\"2026-01-01\"}";
        Calls.as(FK)
                .post(path(team) + "/members", body.formatted(AF, "Handläggare"))
                .then()
                .statusCode(404);
        HOST.post(path(team) + "/members", body.formatted(STRANGER, "Handläggare"))
                .then()
                .statusCode(422)
                .body("type", endsWith("unknown-reference"));
        HOST.post(path(team) + "/members", body.formatted(AF, "19121212-1212"))
                .then()
                .statusCode(422)
                .body("type", endsWith("identity-number-in-text"));
    }

    @Test
    void whoHasLeftSeesTheTeamNoLonger() {
        ATeam team = ATeam.alone();
        String member = team.joins(FK, "2020-01-01").then().statusCode(201).extract().path("id");
        String end = path(team) + "/members/" + member + "/end";
        String yesterday = "{\"to\":\"%s\"}".formatted(TODAY.minusDays(1));
        HOST.post(end, yesterday).then().statusCode(428);
        HOST.writing()
                .header("If-Match", "\"7\"")
                .body(yesterday)
                .post("/referral/v1" + end)
                .then()
                .statusCode(412);
        HOST.writing()
                .header("If-Match", "\"1\"")
                .body("{\"to\":\"2019-12-31\"}")
                .post("/referral/v1" + end)
                .then()
                .statusCode(422)
                .body("type", endsWith("ends-before-start"));
        Calls.as(FK).get(path(team)).then().statusCode(200);
        HOST.writing()
                .header("If-Match", "\"1\"")
                .body(yesterday)
                .post("/referral/v1" + end)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("to", equalTo(TODAY.minusDays(1).toString()));
        Calls.as(FK).get(path(team)).then().statusCode(404);
        HOST.get(path(team)).then().statusCode(200).body("members", hasSize(1));
    }

    @Test
    void anOrdinaryInterventionIsNoTeam() {
        String other = "/interventions/" + Setting.intervention();
        HOST.get(other + "/joint-team").then().statusCode(404);
        HOST.get(other + "/redirect-ways").then().statusCode(404);
        HOST.get(other + "/team-meetings").then().statusCode(404);
        HOST.post(other + "/team-meetings", "{\"plannedOn\":\"2026-12-03\"}")
                .then()
                .statusCode(404);
    }

    private static String path(ATeam team) {
        return "/interventions/" + team.id + "/joint-team";
    }
}
