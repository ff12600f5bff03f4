package se.samspel.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static se.samspel.referral.Setting.AME;
import static se.samspel.referral.Setting.REGION;
import static se.samspel.referral.Setting.SOCIAL;
import static se.samspel.referral.Setting.STRANGER;
import static se.samspel.referral.Setting.TODAY;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.SamspelStack;

/** Priority rules, the facts they ask for, and the places that follow. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class PrioritiesTest {

    private static final String WAITED =
            "{\"code\":\"VANTAT\",\"label\":\"Väntat\",\"labelEn\":\"Waited\","
                    + "\"kind\":\"WAITING_TIME\",\"level\":2,\"afterDays\":90}";

    private final Calls region = Calls.as(REGION);

    @Test
    void aGroupGoesFirstWhileItLastsAndTheReferrerSeesTheRuleAlone() {
        AQueue queue = new AQueue();
        String first = queue.joinedBy(SOCIAL, TODAY.minusDays(5));
        String second = queue.joinedBy(REGION, TODAY.minusDays(4));
        queue.follows(TODAY.minusDays(30), AQueue.group("UNGA", 1, "UNG") + "," + WAITED);
        queue.shownTo(queue.host).body("items.referralId", contains(first, second));
        String priority =
                queue.prioritised(
                                second,
                                "{\"group\":\"UNG\",\"from\":\"%s\"}".formatted(TODAY.minusDays(2)))
                        .then()
                        .statusCode(201)
                        .header("ETag", "\"1\"")
                        .body("unit", equalTo("unit-1"))
                        .body("jointTeamAdvice", equalTo(false))
                        .extract()
                        .path("id");
        queue.shownTo(queue.host)
                .body("items.referralId", contains(second, first))
                .body("items.place", contains(1, 2))
                .body("items[0].priorityRule.code", equalTo("UNGA"))
                .body("items[1].priorityRule", nullValue());
        queue.shownTo(region)
                .body("items.place", contains(1))
                .body("items[0].priorityRule.label", equalTo("Regel UNGA"));
        region.get("/referrals/" + second)
                .then()
                .body("queuePlace", equalTo(1))
                .body("priorityRule.code", equalTo("UNGA"));
        region.get("/referrals/" + second + "/priorities").then().statusCode(404);
        queue.host
                .moveFrom(
                        second,
                        "\"1\"",
                        "priorities/" + priority + "/ending",
                        "{\"until\":\"%s\"}".formatted(TODAY.minusDays(1)))
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"");
        queue.shownTo(queue.host).body("items.referralId", contains(first, second));
        queue.host
                .get("/referrals/" + second + "/rank-changes")
                .then()
                .statusCode(200)
                .body("firstPlace", equalTo(2))
                .body("items.on", contains(TODAY.minusDays(2).toString(), TODAY.toString()))
                .body("items.place", contains(1, 2))
                .body("items[0].causes.kind", contains("OWN_PRIORITY_BEGAN"))
                .body("items[0].causes[0].rule.code", equalTo("UNGA"))
                .body("items[1].causes.kind", contains("OWN_PRIORITY_ENDED"));
        queue.host
                .get("/referrals/" + first + "/rank-changes")
                .then()
                .body("items[0].causes.kind", contains("OTHER_PRIORITY_BEGAN"))
                .body("items[0].causes[0].referralId", equalTo(second));
        region.get("/referrals/" + second + "/rank-changes").then().statusCode(404);
    }

    @Test
    void whoLeavesTheQueueIsNamedToTheHostAndEachNamedReferralIsLogged() {
        AQueue queue = new AQueue();
        String first = queue.joinedBy(REGION, TODAY.minusDays(5));
        String second = queue.joinedBy(SOCIAL, TODAY.minusDays(4));
        region.move(first, "withdrawal", "{\"withdrawnOn\":\"%s\"}".formatted(TODAY.minusDays(1)))
                .then()
                .statusCode(200);
        queue.host
                .get("/referrals/" + second + "/rank-changes")
                .then()
                .body("items", hasSize(1))
                .body("items[0].on", equalTo(TODAY.minusDays(1).toString()))
                .body("items[0].placeBefore", equalTo(2))
                .body("items[0].causes[0].kind", equalTo("OTHER_LEFT"))
                .body("items[0].causes[0].leftAs", equalTo("WITHDRAWN"))
                .body("items[0].causes[0].referralId", equalTo(first));
        assertThat(
                        Database.rows(
                                "select 1 from access_log where operation = 'read-rank-changes'"
                                        + " and '%s' = any (record_ids)".formatted(first)))
                .hasSize(1);
    }

    @Test
    void whoHasNotBeenInTheQueueHasNoChanges() {
        AQueue queue = new AQueue();
        String id = region.submit(queue.intervention, SignedWaiver.valid(), TODAY.toString());
        queue.host
                .get("/referrals/" + id + "/rank-changes")
                .then()
                .statusCode(200)
                .body("queuedOn", nullValue())
                .body("items", hasSize(0));
    }

    @Test
    void rulesAreSetByTheHostFromADayOn() {
        AQueue queue = new AQueue();
        String url = "/interventions/" + queue.intervention + "/priority-rules";
        queue.host.get(url).then().statusCode(200).body("version", equalTo(0));
        queue.follows(TODAY, WAITED);
        queue.put("If-None-Match", "*", TODAY, WAITED).then().statusCode(412);
        queue.put("X-None", "x", TODAY, WAITED).then().statusCode(428);
        queue.put("If-Match", "\"1\"", TODAY.plusDays(1), "")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"");
        queue.put("If-Match", "\"2\"", TODAY, AQueue.group("UNGA", 1, "UNG") + "," + WAITED)
                .then()
                .statusCode(200);
        region.get(url)
                .then()
                .statusCode(200)
                .body("version", equalTo(3))
                .body("sets.validFrom", contains(TODAY.toString(), TODAY.plusDays(1).toString()))
                .body("sets[0].rules.code", contains("UNGA", "VANTAT"))
                .body("sets[0].rules[1].labelEn", equalTo("Waited"))
                .body("sets[1].rules", hasSize(0));
        region.writing()
                .header("If-Match", "\"3\"")
                .body("{\"validFrom\":\"%s\",\"rules\":[]}".formatted(TODAY))
                .put("/referral/v1" + url)
                .then()
                .statusCode(404);
        Calls.as(STRANGER).get(url).then().statusCode(404);
    }

    @Test
    void aRuleIsWholeAndNamesNobody() {
        AQueue queue = new AQueue();
        refused(queue, WAITED + "," + WAITED, 422, "two-rules-of-one-code");
        refused(queue, WAITED.replace(",\"afterDays\":90", ""), 400, "malformed-request");
        refused(
                queue,
                WAITED.replace("\"afterDays\":90", "\"afterDays\":90,\"group\":\"UNG\""),
                400,
                "malformed-request");
        refused(queue, WAITED.replace("\"level\":2", "\"level\":10"), 400, "malformed-request");
        refused(queue, WAITED.replace("Väntat", "Väntat 19730515-1234"), 400, "malformed-request");
    }

    @Test
    void aPriorityIsOneThingFromADayThatHasCome() {
        AQueue queue = new AQueue();
        String id = queue.joinedBy(REGION, TODAY.minusDays(5));
        String day = "\"from\":\"%s\"".formatted(TODAY);
        queue.prioritised(id, "{%s}".formatted(day)).then().statusCode(400);
        queue.prioritised(id, "{\"group\":\"UNG\",\"jointTeamAdvice\":true,%s}".formatted(day))
                .then()
                .statusCode(400);
        queue.prioritised(id, "{\"group\":\"UNG\",\"from\":\"%s\"}".formatted(TODAY.plusDays(1)))
                .then()
                .statusCode(422)
                .body("type", endsWith("future-act-date"));
        queue.prioritised(
                        id,
                        "{\"group\":\"UNG\",%s,\"until\":\"%s\"}"
                                .formatted(day, TODAY.minusDays(1)))
                .then()
                .statusCode(422)
                .body("type", endsWith("ends-before-start"));
        queue.prioritised(id, "{\"jointTeamAdvice\":true,%s}".formatted(day))
                .then()
                .statusCode(201)
                .body("jointTeamAdvice", equalTo(true));
        Calls.as(AME)
                .get("/referrals/" + id + "/priorities")
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
    }

    private static void refused(AQueue queue, String rules, int status, String type) {
        queue.put("If-None-Match", "*", TODAY, rules)
                .then()
                .statusCode(status)
                .body("type", endsWith(type));
    }
}
