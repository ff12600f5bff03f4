package se.samspel.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static se.samspel.referral.ATeam.HOST;
import static se.samspel.referral.ATeam.itemPath;
import static se.samspel.referral.Setting.AF;
import static se.samspel.referral.Setting.AME;
import static se.samspel.referral.Setting.FK;
import static se.samspel.referral.Setting.REGION;
import static se.samspel.referral.Setting.TODAY;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.SamspelStack;

/** What a held meeting leads to: advice, a plan, a follow-up. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class TeamAdviceTest {

    private ATeam team;
    private String meeting;
    private String referral;
    private String item;
    private SignedWaiver waiver;

    /** Försäkringskassan has an edge that opens the plan, Arbetsförmedlingen has none. */
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
    void whoTookPartAndWhoLeftIsKept() {
        team.held(meeting, FK, AF);
        HOST.get(path())
                .then()
                .statusCode(200)
                .body("tookPart", contains(FK, AME))
                .body("left", contains(AF));
        Calls.as(FK).get(path()).then().body("left", contains(AF));
        Calls.as(AF).get(path()).then().statusCode(404);
    }

    @Test
    void adviceIsTheOwnAuthoritysAndEachVersionIsKept() {
        advice(FK, FK, "Första rådet").then().statusCode(409);
        team.held(meeting, FK, AF);
        advice(FK, FK, "Första rådet").then().statusCode(201).body("number", equalTo(1));
        advice(FK, FK, "Andra rådet").then().statusCode(201).body("number", equalTo(2));
        advice(FK, AME, "Annans råd")
                .then()
                .statusCode(422)
                .body("type", endsWith("others-advice"));
        advice(AF, AF, "Utan kant").then().statusCode(404);
        advice(AME, AME, "Huvudmannens råd").then().statusCode(201);
        HOST.get(path())
                .then()
                .body("advice.text", contains("Första rådet", "Andra rådet", "Huvudmannens råd"));
        assertThat(
                        Database.rows(
                                "select count(*) from item_advice where"
                                        + " position('rådet'::bytea in advice) > 0"))
                .containsExactly("0");
    }

    @Test
    void whoWasAbsentGivesNoAdvice() {
        team.held(meeting, AF);
        advice(FK, FK, "Frånvarandes råd")
                .then()
                .statusCode(422)
                .body("type", endsWith("took-no-part"));
    }

    @Test
    void aProposedInterventionIsOneOfTheAssociations() {
        team.held(meeting, FK);
        String body = "{\"authority\":\"%s\",\"text\":\"Råd\",\"proposedInterventionId\":\"%s\"}";
        Calls.as(FK)
                .post(path() + "/advice", body.formatted(FK, Setting.oldId()))
                .then()
                .statusCode(422)
                .body("type", endsWith("unknown-reference"));
        UUID known = Setting.intervention();
        Calls.as(FK)
                .post(path() + "/advice", body.formatted(FK, known))
                .then()
                .statusCode(201)
                .body("proposedInterventionId", equalTo(known.toString()));
    }

    @Test
    void withoutPlanInTheEdgeAnAuthoritySeesItsOwnAdviceAndActivitiesAlone() {
        ATeam.opens(waiver, AF, "CASE_STATUS");
        team.held(meeting, FK, AF);
        advice(FK, FK, "Från FK").then().statusCode(201);
        advice(AF, AF, "Från AF").then().statusCode(201);
        plan(row("Studiebesök", AME) + "," + row("Praktik", AF)).then().statusCode(201);
        Calls.as(AF)
                .get(path())
                .then()
                .body("advice.text", contains("Från AF"))
                .body("plan.rows.activity", contains("Praktik"))
                .body("plan.followUpOn", nullValue());
        Calls.as(FK)
                .get(path())
                .then()
                .body("advice.text", contains("Från FK", "Från AF"))
                .body("plan.rows.activity", contains("Studiebesök", "Praktik"));
        Calls.as(REGION)
                .get(path())
                .then()
                .statusCode(200)
                .body("advice", empty())
                .body("plan", nullValue());
    }

    @Test
    void thePlanIsTheHostsAndIsReplacedFromTheVersionRead() {
        plan(row("Studiebesök", AME)).then().statusCode(409);
        team.held(meeting, FK, AF);
        plan(row("Studiebesök", AME))
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("followUpOn", equalTo(TODAY.plusMonths(2).toString()));
        plan(row("Studiebesök", AME)).then().statusCode(412);
        Calls.as(FK)
                .writing()
                .header("If-Match", "\"1\"")
                .body("{\"rows\":[]}")
                .put("/referral/v1" + path() + "/plan")
                .then()
                .statusCode(404);
        replan("{\"rows\":[%s]}".formatted(row("Möte", AF)))
                .then()
                .statusCode(422)
                .body("type", endsWith("responsible-outside"));
        replan("{\"followUpOn\":\"2019-01-01\",\"rows\":[]}")
                .then()
                .statusCode(422)
                .body("type", endsWith("before-meeting"));
        replan(
                        "{\"followUpOn\":\"%s\",\"rows\":[%s]}"
                                .formatted(TODAY.plusDays(30), row("Praktik", FK)))
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("rows.activity", contains("Praktik"));
        Calls.as(FK).get(path() + "/plan").then().statusCode(200).body("rows", hasSize(1));
    }

    @Test
    void aFollowUpIsListedUntilItIsHeldOnce() {
        team.held(meeting, FK);
        String list = "/interventions/" + team.id + "/team-follow-ups";
        HOST.get(list)
                .then()
                .statusCode(200)
                .body("items.itemId", contains(item))
                .body("items[0].followUpOn", equalTo(TODAY.plusMonths(2).toString()))
                .body("items[0].overdueDays", equalTo(0));
        HOST.get(list + "?overdue=true").then().body("items", empty());
        Database.execute(
                "update agenda_item set follow_up_on = date '%s' where id = '%s'"
                        .formatted(TODAY.minusDays(3), item));
        HOST.get(list + "?overdue=true").then().body("items[0].overdueDays", equalTo(3));
        Calls.as(FK).get(list).then().statusCode(404);
        String body = "{\"heldOn\":\"%s\",\"outcome\":\"Praktiken pågår\"}".formatted(TODAY);
        ATeam.move(path(), "follow-up", body)
                .then()
                .statusCode(200)
                .body("followUp.outcome", equalTo("Praktiken pågår"));
        ATeam.move(path(), "follow-up", body).then().statusCode(409);
        HOST.get(list).then().body("items", empty());
        Calls.as(FK).get(path()).then().body("followUp.heldOn", equalTo(TODAY.toString()));
    }

    @Test
    void nothingMoreIsRecordedOnceTheReferrersWaiverIsWithdrawn() {
        team.held(meeting, FK);
        waiver.withdrawnThere();
        plan(row("Studiebesök", AME))
                .then()
                .statusCode(422)
                .body("type", endsWith("waiver-withdrawn"));
    }

    /** Advice stands at its item: that is where the answer leads to, and whose version it names. */
    @Test
    void theAnswerToAdviceLeadsToTheItemAsItIs() {
        team.held(meeting, FK);
        String tag = Calls.as(FK).get(path()).header("ETag");
        for (String text : new String[] {"Första rådet", "Andra rådet"}) {
            advice(FK, FK, text)
                    .then()
                    .statusCode(201)
                    .header("ETag", tag)
                    .header("Location", endsWith(path()));
        }
    }

    @Test
    void whatIsWrittenOfAnItemAboutNobodyNamesNobody() {
        String number = "191212121212";
        item = team.topic(meeting, "Hur når vi dem som saknar bostad?");
        team.held(meeting, FK);
        namesSomebody(advice(FK, FK, "Som för " + number));
        namesSomebody(plan(row("Ring " + number, AME)));
        String outcome = "{\"heldOn\":\"%s\",\"outcome\":\"%s\"}".formatted(TODAY, number);
        namesSomebody(ATeam.move(path(), "follow-up", outcome));
        advice(FK, FK, "Fråga Region Dalarna, 232100-0180").then().statusCode(201);
    }

    private static void namesSomebody(Response refused) {
        refused.then().statusCode(422).body("type", endsWith("identity-number-in-text"));
    }

    private Response advice(String by, String authority, String text) {
        return Calls.as(by)
                .post(
                        path() + "/advice",
                        "{\"authority\":\"%s\",\"text\":\"%s\"}".formatted(authority, text));
    }

    private Response plan(String rows) {
        return ATeam.firstPut(path() + "/plan", "{\"rows\":[%s]}".formatted(rows));
    }

    private Response replan(String body) {
        return HOST.writing()
                .header("If-Match", "\"1\"")
                .body(body)
                .put("/referral/v1" + path() + "/plan");
    }

    private static String row(String activity, String responsible) {
        return "{\"activity\":\"%s\",\"goal\":\"Arbete\",\"responsible\":\"%s\",\"dueOn\":\"%s\"}"
                .formatted(activity, responsible, TODAY.plusDays(20));
    }

    private String path() {
        return itemPath(meeting, item);
    }
}
