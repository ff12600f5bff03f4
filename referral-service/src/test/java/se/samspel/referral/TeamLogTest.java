package se.samspel.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static se.samspel.referral.ATeam.itemPath;
import static se.samspel.referral.Setting.AME;
import static se.samspel.referral.Setting.FK;
import static se.samspel.referral.Setting.REGION;
import static se.samspel.referral.Setting.TODAY;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.SamspelStack;

/** Who has read and written what of a team's items. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class TeamLogTest {

    private ATeam team;
    private String meeting;
    private String referral;
    private String item;
    private SignedWaiver waiver;

    @BeforeEach
    void areferralIsOnTheAgenda() {
        team = ATeam.convened();
        meeting = team.meeting();
        waiver = SignedWaiver.valid();
        referral = team.received(waiver);
        item = team.item(meeting, referral);
        ATeam.opens(waiver, FK, "CASE_STATUS", "PLAN");
    }

    @Test
    void eachReadAndWriteIsInTheHostsLogOfTheReferral() {
        Calls.as(FK).get(path()).then().statusCode(200);
        Calls.as(FK).get("/team-meetings/" + meeting).then().statusCode(200);
        team.held(meeting, FK);
        advice().then().statusCode(201);
        assertThat(
                        Database.seenBy(
                                "authority:" + AME,
                                "select operation from accesses_of('%s') where actor = '%s' order by at"
                                        .formatted(referral, FK)))
                .containsExactly("read-agenda-item", "read-agenda", "give-advice");
        assertThat(
                        Database.seenBy(
                                "authority:" + AME,
                                "select operation from accesses_of('%s') where operation ="
                                                .formatted(referral)
                                        + " 'add-agenda-item'"))
                .hasSize(1);
    }

    /** What shows no need is no reading of it. */
    @Test
    void theReferrersLogHasTheReadingsOfItsWordsAlone() {
        ATeam.opens(waiver, FK, "NEED");
        team.held(meeting, FK);
        planned().then().statusCode(201);
        Calls member = Calls.as(FK);
        member.get("/team-meetings/" + meeting).then().statusCode(200);
        member.get("/team-meetings/" + meeting + "/minutes").then().statusCode(200);
        member.get(path() + "/plan").then().statusCode(200);
        advice().then().statusCode(201);
        member.get(path()).then().body("need", equalTo("Behöver stöd från flera"));
        assertThat(
                        Database.rows(
                                "select operation from access_log where controller = '%s' and actor = '%s' and '%s' = any (record_ids)"
                                        .formatted(REGION, FK, referral)))
                .containsExactly("read-agenda-item");
    }

    private Response advice() {
        return Calls.as(FK)
                .post(path() + "/advice", "{\"authority\":\"%s\",\"text\":\"Råd\"}".formatted(FK));
    }

    private Response planned() {
        return ATeam.firstPut(
                path() + "/plan",
                "{\"rows\":[{\"activity\":\"Studiebesök\",\"goal\":\"Arbete\",\"responsible\":\"%s\",\"dueOn\":\"%s\"}]}"
                        .formatted(FK, TODAY.plusDays(20)));
    }

    private String path() {
        return itemPath(meeting, item);
    }
}
