package se.samspel.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static se.samspel.referral.ATeam.HOST;
import static se.samspel.referral.Setting.FK;
import static se.samspel.referral.Setting.REGION;
import static se.samspel.referral.Setting.STRANGER;
import static se.samspel.referral.Setting.TODAY;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samspel.kit.caller.SystemTransaction;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.referral.redirect.RedirectWays;
import se.samspel.referral.redirect.domain.UnknownWay;

/** The ways from a joint team, and how many went which. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class RedirectTest {

    @Inject RedirectWays ways;
    @Inject SystemTransaction system;

    @Test
    void theHostSetsTheWaysAndTheMembersAuthoritiesKnowThem() {
        ATeam team = ATeam.alone();
        UUID next = Setting.intervention();
        Calls.as(REGION).get(path(team)).then().statusCode(200).body("version", equalTo(0));
        set(team, next).statusCode(201).header("ETag", "\"1\"");
        set(team, next).statusCode(412);
        HOST.writing()
                .header("If-Match", "\"1\"")
                .body("{\"ways\":[" + way("A", null) + "," + way("A", null) + "]}")
                .put("/referral/v1" + path(team))
                .then()
                .statusCode(422)
                .body("type", endsWith("same-code-twice"));
        Calls.as(REGION)
                .get(path(team))
                .then()
                .statusCode(200)
                .body("ways.code", contains("SAMORDNINGSTEAMET", "ORDINARIE_VERKSAMHET"))
                .body("ways.interventionId", contains(next.toString(), null));
        Calls.as(STRANGER).get(path(team)).then().statusCode(404);
        Calls.as(FK)
                .writing()
                .header("If-Match", "\"1\"")
                .body("{\"ways\":[]}")
                .put("/referral/v1" + path(team))
                .then()
                .statusCode(404);
        HOST.writing()
                .header("If-Match", "\"1\"")
                .body("{\"ways\":[" + way("NY", null) + "]}")
                .put("/referral/v1" + path(team))
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("ways", hasSize(1));
    }

    @Test
    void aWayLeadsToAnInterventionOfTheAssociationAndNamesNobody() {
        ATeam team = ATeam.alone();
        ATeam.firstPut(path(team), "{\"ways\":[" + way("A", Setting.oldId()) + "]}")
                .then()
                .statusCode(422)
                .body("type", endsWith("unknown-reference"));
        ATeam.firstPut(path(team), "{\"ways\":[{\"code\":\"A\",\"label\":\"Till 191212121212\"}]}")
                .then()
                .statusCode(422)
                .body("type", endsWith("identity-number-in-text"));
        ATeam.firstPut(path(team), "{\"ways\":[{\"code\":\"a b\",\"label\":\"x\"}]}")
                .then()
                .statusCode(400);
    }

    @Test
    void onlyTheTeamsOwnWayIsFound() {
        ATeam team = ATeam.alone();
        UUID next = Setting.intervention();
        set(team, next).statusCode(201);
        system.run(() -> {
            assertThat(ways.require(team.id, "SAMORDNINGSTEAMET")).contains(next);
            assertThat(ways.require(team.id, "ORDINARIE_VERKSAMHET")).isEmpty();
            assertThatThrownBy(() -> ways.require(team.id, "ANNAN")).isInstanceOf(UnknownWay.class);
        });
    }

    @Test
    void theHostSeesEachCountAndOthersNoneBelowFive() {
        ATeam team = ATeam.alone();
        set(team, Setting.intervention()).statusCode(201);
        String declined = team.received(SignedWaiver.valid());
        HOST.move(
                        declined,
                        "responses",
                        "{\"response\":\"DECLINED\",\"respondedOn\":\"%s\"}".formatted(TODAY))
                .then()
                .statusCode(200);
        team.received(SignedWaiver.valid());
        LocalDate from = LocalDate.of(TODAY.minusDays(2).getYear(), 1, 1);
        flow(HOST, team, from, from.plusYears(1).minusDays(1))
                .statusCode(200)
                .body("total", equalTo(2))
                .body("declined", equalTo(1))
                .body("open", equalTo(1))
                .body("ways.count", contains(0, 0))
                .body("suppressed", equalTo(false));
        flow(HOST, team, TODAY, TODAY).statusCode(200).body("total", equalTo(0));
        flow(Calls.as(FK), team, from, from.plusYears(1).minusDays(1))
                .statusCode(200)
                .body("suppressed", equalTo(true))
                .body("total", nullValue())
                .body("declined", nullValue())
                .body("lapsed", nullValue())
                .body("ways.count", everyItem(nullValue()));
        flow(Calls.as(FK), team, from, from.plusMonths(3))
                .statusCode(422)
                .body("type", endsWith("period-not-a-year"));
        flow(HOST, team, from, from.minusDays(1)).statusCode(422);
        flow(Calls.as(STRANGER), team, from, from).statusCode(404);
        HOST.get("/interventions/" + team.id + "/redirect-flow?from=x&to=2026-01-01")
                .then()
                .statusCode(400);
    }

    @Test
    void aReferralGoesOnByAWayAndTheFlowCountsIt() {
        ATeam team = ATeam.alone();
        UUID next = Setting.intervention();
        set(team, next).statusCode(201);
        String there = team.received(SignedWaiver.valid());
        redirect(there, "\"way\":\"SAMORDNINGSTEAMET\"")
                .statusCode(200)
                .body("state", equalTo("REDIRECTED"))
                .body("redirection.way", equalTo("SAMORDNINGSTEAMET"))
                .body("redirection.interventionId", equalTo(next.toString()));
        String elsewhere = team.received(SignedWaiver.valid());
        redirect(elsewhere, "\"way\":\"ORDINARIE_VERKSAMHET\"")
                .statusCode(200)
                .body("redirection.interventionId", nullValue())
                .body("redirection.referralId", nullValue());
        String third = team.received(SignedWaiver.valid());
        redirect(third, "\"way\":\"ANNAN\"").statusCode(422).body("type", endsWith("unknown-way"));
        redirect(
                        third,
                        "\"way\":\"SAMORDNINGSTEAMET\",\"interventionId\":\"%s\""
                                .formatted(Setting.intervention()))
                .statusCode(422)
                .body("type", endsWith("other-way"));
        redirect(third, "\"reason\":\"x\"").statusCode(400);
        LocalDate from = LocalDate.of(TODAY.minusDays(2).getYear(), 1, 1);
        flow(HOST, team, from, from.plusYears(1).minusDays(1))
                .body("ways.count", contains(1, 1))
                .body("open", equalTo(1));
    }

    private static ValidatableResponse redirect(String id, String where) {
        return HOST.move(id, "redirection", "{\"redirectedOn\":\"%s\",%s}".formatted(TODAY, where))
                .then();
    }

    @Test
    void aTableWithoutSmallCountsIsForTheAssociationsAuthorities() {
        ATeam team = ATeam.alone();
        set(team, Setting.intervention()).statusCode(201);
        for (int i = 0; i < 5; i++) {
            team.received(SignedWaiver.valid());
        }
        LocalDate from = LocalDate.of(TODAY.minusDays(2).getYear(), 1, 1);
        flow(Calls.as(FK), team, from, from.plusYears(1).minusDays(1))
                .statusCode(200)
                .body("suppressed", equalTo(false))
                .body("open", equalTo(5))
                .body("ways.count", contains(0, 0));
    }

    @Test
    void theCountIsForThoseWhoKnowTheTeam() {
        ATeam team = ATeam.alone();
        team.received(SignedWaiver.valid());
        String sql =
                "select referrals from redirect_flow('%s', date '2000-01-01', date '2100-01-01')"
                        .formatted(team.id);
        assertThat(Database.seenBy("authority:" + FK, sql)).containsExactly("1");
        assertThat(Database.seenBy("authority:" + STRANGER, sql)).isEmpty();
        assertThat(Database.seenBy("association:2220002139", sql)).isEmpty();
    }

    private static ValidatableResponse set(ATeam team, UUID next) {
        return ATeam.firstPut(
                        path(team),
                        "{\"ways\":[%s,%s]}"
                                .formatted(
                                        way("SAMORDNINGSTEAMET", next),
                                        way("ORDINARIE_VERKSAMHET", null)))
                .then();
    }

    private static String way(String code, UUID leadsTo) {
        String to = leadsTo == null ? "" : ",\"interventionId\":\"%s\"".formatted(leadsTo);
        return "{\"code\":\"%s\",\"label\":\"Väg\"%s}".formatted(code, to);
    }

    private static ValidatableResponse flow(Calls by, ATeam team, LocalDate from, LocalDate to) {
        return by.get("/interventions/%s/redirect-flow?from=%s&to=%s".formatted(team.id, from, to))
                .then();
    }

    private static String path(ATeam team) {
        return "/interventions/" + team.id + "/redirect-ways";
    }
}
