package se.samspel.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static se.samspel.referral.HandlingTest.accepted;
import static se.samspel.referral.Setting.AME;
import static se.samspel.referral.Setting.FK;
import static se.samspel.referral.Setting.REGION;
import static se.samspel.referral.Setting.TODAY;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.Eventually;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Tokens;
import se.samspel.referral.course.domain.ReferralState;

/** What each authority sees, over HTTP: the visibility table end to end. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class ReadingTest {

    private final Calls region = Calls.as(REGION);
    private final Calls host = Calls.as(AME);
    private final Calls incomeAuthority = Calls.as(FK);

    @Test
    void aReferrerWithAnEdgeSeesEachStepItsPlaceAndItsWaitingDays() {
        String id = queued(SignedWaiver.valid());
        region.get("/referrals/" + id)
                .then()
                .body("state", equalTo("QUEUED"))
                .body("response", equalTo("ACCEPTED"))
                .body("queuePlace", equalTo(1))
                .body("waitingDays", equalTo(3));
    }

    @Test
    void withoutAnEdgeTodayAReferrerSeesTheReceptionAndNoMore() {
        SignedWaiver expired = SignedWaiver.of(REGION, TODAY.minusDays(9), TODAY.minusDays(1));
        UUID intervention = Setting.intervention();
        String id = region.submit(intervention, expired, TODAY.minusDays(3).toString());
        host.move(id, "responses", accepted(TODAY.minusDays(2), TODAY.minusDays(1)))
                .then()
                .statusCode(200);
        region.get("/referrals/" + id)
                .then()
                .statusCode(200)
                .body("state", equalTo("RECEIVED"))
                .body("receivedOn", notNullValue())
                .body("response", nullValue())
                .body("respondedOn", nullValue())
                .body("queuedOn", nullValue())
                .body("queuePlace", nullValue())
                .body("waitingDays", nullValue())
                .body("visits", empty());
    }

    @Test
    void aWithdrawnEdgeHidesWhatItShowed() {
        SignedWaiver waiver = SignedWaiver.valid();
        String id = queued(waiver);
        waiver.withdrawnBack();
        region.get("/referrals/" + id).then().body("state", equalTo("RECEIVED"));
    }

    @Test
    void statusAloneShowsNoPlace() {
        SignedWaiver waiver = SignedWaiver.valid();
        String id = queued(waiver);
        waiver.telling("CASE_STATUS");
        region.get("/referrals/" + id)
                .then()
                .body("state", equalTo("QUEUED"))
                .body("queuePlace", nullValue())
                .body("waitingDays", nullValue());
        waiver.telling("QUEUE");
        region.get("/referrals/" + id)
                .then()
                .body("state", equalTo("RECEIVED"))
                .body("queuePlace", equalTo(1));
    }

    @Test
    void theOutcomesAddressNeedsItsOwnEdge() {
        SignedWaiver waiver = SignedWaiver.valid();
        String id = queued(waiver);
        UUID enrolment = ended(id);
        region.get("/referrals/" + id)
                .then()
                .body("state", equalTo("CLOSED"))
                .body("endedOn", equalTo(TODAY.toString()))
                .body("outcomeUrl", endsWith("/enrolments/" + enrolment + "/outcome"));
        waiver.telling("CASE_STATUS");
        region.get("/referrals/" + id)
                .then()
                .body("state", equalTo("CLOSED"))
                .body("outcomeUrl", nullValue());
    }

    @Test
    void theIncomeAuthoritySeesTheReferralFromTheEnrolmentOn() {
        SignedWaiver waiver = SignedWaiver.valid();
        String id = queued(waiver);
        incomeAuthority.get("/referrals/" + id).then().statusCode(404);
        ended(id);
        incomeAuthority
                .get("/referrals/" + id)
                .then()
                .statusCode(200)
                .body("state", equalTo("CLOSED"))
                .body("referringAuthority", equalTo(REGION))
                .body("disclosureId", nullValue())
                .body("submittedOn", nullValue())
                .body("response", nullValue())
                .body("queuedOn", nullValue())
                .body("waitingDays", nullValue())
                .body("outcomeUrl", notNullValue())
                .body("allowedMoves", empty());
        incomeAuthority.get("/referrals?limit=100").then().body("items.id", hasItem(id));
        waiver.withdrawnBack();
        incomeAuthority.get("/referrals/" + id).then().statusCode(404);
        incomeAuthority.get("/referrals?limit=100").then().body("items.id", not(hasItem(id)));
    }

    @Test
    void theNeedIsTheReferrersOwnTextAndTheHostsByTheWaiver() {
        UUID intervention = Setting.intervention();
        SignedWaiver waiver = SignedWaiver.valid();
        String body =
                Calls.submission(intervention, waiver, TODAY.toString())
                        .replace("}", ",\"need\":\"arbetsträning på deltid\"}");
        String id = region.post("/referrals", body).then().statusCode(201).extract().path("id");
        region.get("/referrals/" + id).then().body("need", equalTo("arbetsträning på deltid"));
        host.get("/referrals/" + id).then().body("need", equalTo("arbetsträning på deltid"));
        host.get("/referrals?direction=received&limit=100")
                .then()
                .body("items.find { it.id == '%s' }.need".formatted(id), nullValue());
        assertThat(
                        Database.rows(
                                "select encode(need, 'escape') from referral where id = '%s'"
                                        .formatted(id)))
                .hasSize(1)
                .noneMatch(text -> text.contains("deltid"));
        host.move(id, "reception", HandlingTest.on("receivedOn", TODAY)).then().statusCode(200);
        waiver.withdrawnThere();
        host.get("/referrals/" + id).then().body("need", nullValue());
        RestAssured.given()
                .auth()
                .oauth2(Tokens.authority(AME))
                .header("Samspel-Acting-User", "reviewer-1")
                .header("Samspel-Acting-Unit", "unit-1")
                .header("Samspel-Purpose", "REVIEW")
                .get("/referral/v1/referrals/" + id)
                .then()
                .body("need", equalTo("arbetsträning på deltid"));
    }

    @Test
    void aListIsFilteredByTheStateThatIsShown() {
        SignedWaiver waiver = SignedWaiver.valid();
        String id = queued(waiver);
        assertThat(ids(region, "direction=sent&state=QUEUED")).contains(id);
        assertThat(ids(host, "direction=received&state=QUEUED")).contains(id);
        waiver.withdrawnBack();
        assertThat(ids(region, "direction=sent&state=QUEUED")).doesNotContain(id);
        assertThat(ids(region, "direction=sent&state=RECEIVED")).contains(id);
        assertThat(ids(host, "direction=received&state=QUEUED")).contains(id);
        assertThat(ids(host, "direction=sent")).doesNotContain(id);
        assertThat(ids(region, "direction=received")).doesNotContain(id);
    }

    @Test
    void aFilterFindsAReferralByTheStateThatItsReaderIsShownAndNoOther() {
        SignedWaiver expired = SignedWaiver.of(REGION, TODAY.minusDays(9), TODAY.minusDays(1));
        String lapsed = queued(expired);
        host.move(lapsed, "lapse", "{\"lapsedOn\":\"%s\",\"reason\":\"MOVED\"}".formatted(TODAY))
                .then()
                .statusCode(200);
        SignedWaiver queueOnly = SignedWaiver.valid();
        List<String> all =
                List.of(
                        queued(SignedWaiver.valid()),
                        queued(queueOnly),
                        lapsed,
                        region.submit(
                                Setting.intervention(), SignedWaiver.valid(), TODAY.toString()));
        queueOnly.telling("QUEUE");
        for (String id : all) {
            for (Calls reader : List.of(region, host)) {
                String shown = reader.get("/referrals/" + id).then().extract().path("state");
                for (ReferralState state : ReferralState.values()) {
                    assertThat(ids(reader, "state=" + state).contains(id))
                            .as("%s asked for as %s, shown as %s", id, state, shown)
                            .isEqualTo(state.name().equals(shown));
                }
            }
        }
    }

    @Test
    void listsComeInPagesTheNewestFirst() {
        UUID intervention = Setting.intervention();
        String first = region.submit(intervention, SignedWaiver.valid(), TODAY.toString());
        String second = region.submit(intervention, SignedWaiver.valid(), TODAY.toString());
        region.get("/referrals?direction=sent&limit=1")
                .then()
                .statusCode(200)
                .body("items.id", contains(second))
                .body("_meta.count", equalTo(1))
                .body("_links.next", notNullValue());
        region.get("/referrals?direction=sent&limit=1&page=2&total=true")
                .then()
                .body("items.id", contains(first))
                .body("_meta.totalRecords", notNullValue());
        region.get("/referrals?direction=sideways").then().statusCode(400);
        region.get("/referrals?state=LOST").then().statusCode(400);
    }

    private static List<String> ids(Calls caller, String query) {
        return caller.get("/referrals?limit=100&" + query)
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }

    private String queued(SignedWaiver waiver) {
        UUID intervention = Setting.intervention();
        String id = region.submit(intervention, waiver, TODAY.minusDays(3).toString());
        host.move(id, "responses", accepted(TODAY.minusDays(2), TODAY.minusDays(1)))
                .then()
                .statusCode(200);
        return id;
    }

    private UUID ended(String id) {
        UUID enrolment = Setting.id();
        Setting.enrolment(
                enrolment,
                2,
                UUID.fromString(id),
                "ENDED",
                "\"startedOn\":\"%s\",\"endedOn\":\"%s\",\"returned\":false"
                        .formatted(TODAY, TODAY));
        Eventually.holds(
                () -> host.get("/referrals/" + id).then().body("state", equalTo("CLOSED")));
        return enrolment;
    }
}
