package se.samspel.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static se.samspel.referral.HandlingTest.accepted;
import static se.samspel.referral.HandlingTest.on;
import static se.samspel.referral.Setting.AME;
import static se.samspel.referral.Setting.FK;
import static se.samspel.referral.Setting.REGION;
import static se.samspel.referral.Setting.SOCIAL;
import static se.samspel.referral.Setting.TODAY;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.Eventually;
import se.samspel.kit.testing.SamspelStack;

/** Which unit is responsible on each side, who handles the referral there, and who else is told. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class UnitsTest {

    private final Calls region = Calls.as(REGION);
    private final Calls host = Calls.as(AME);

    @Test
    void anotherUnitOfTheReferrerFindsNoReferralAndTheAttemptIsKept() {
        String id = submitted();
        Calls other = Calls.unit(REGION, "unit-2");
        other.get("/referrals/" + id).then().statusCode(404);
        other.get("/referrals/" + id + "/access-log").then().statusCode(404);
        other.get("/referrals?direction=sent&limit=100").then().body("items.id", not(hasItem(id)));
        region.get("/referrals?direction=sent&limit=100").then().body("items.id", hasItem(id));
        assertThat(
                        Database.rows(
                                "select acting_unit from access_log where operation ="
                                        + " 'refused-referral' and record_ids @> array['%s'::uuid]"
                                                .formatted(id)))
                .containsExactly("unit-2", "unit-2");
    }

    @Test
    void aReferralIsEveryUnitsAtTheHostUntilOneHasReceivedIt() {
        String id = submitted();
        Calls second = Calls.unit(AME, "unit-2");
        second.get("/referrals?direction=received&state=SUBMITTED&limit=100")
                .then()
                .body("items.id", hasItem(id));
        second.move(id, "reception", on("receivedOn", TODAY)).then().statusCode(200);
        host.get("/referrals/" + id).then().statusCode(404);
        host.moveFrom(id, "\"2\"", "responses", accepted(TODAY, TODAY)).then().statusCode(404);
        host.get("/referrals?direction=received&state=RECEIVED&limit=100")
                .then()
                .body("items.id", not(hasItem(id)));
        second.get("/referrals?direction=received&state=RECEIVED&limit=100")
                .then()
                .body("items.id", hasItem(id));
    }

    /** It is the host's on both sides, and still one referral. */
    @Test
    void aReferralOfTheHostsOwnPersonIsListedOnceForTheUnitsOfEitherSide() {
        Calls referrer = Calls.unit(REGION, "unit-8");
        Calls receiver = Calls.unit(REGION, "unit-9");
        Calls other = Calls.unit(REGION, "unit-10");
        int before = total(referrer);
        String id =
                referrer.post(
                                "/referrals",
                                "{\"interventionId\":\"%s\",\"participantId\":\"%s\",\"submittedOn\":\"%s\"}"
                                        .formatted(
                                                Setting.intervention(REGION, 10),
                                                Setting.participant(REGION),
                                                TODAY))
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        for (Calls unit : List.of(referrer, receiver, other)) {
            assertThat(timesAmongTheNewest(unit, id)).isOne();
        }
        assertThat(total(referrer)).isEqualTo(before + 1);
        receiver.move(id, "reception", on("receivedOn", TODAY)).then().statusCode(200);
        for (Calls unit : List.of(referrer, receiver)) {
            assertThat(timesAmongTheNewest(unit, id)).isOne();
        }
        assertThat(total(referrer)).isEqualTo(before + 1);
        assertThat(timesAmongTheNewest(other, id)).isZero();
    }

    private static long timesAmongTheNewest(Calls unit, String id) {
        List<String> ids = newest(unit).getList("items.id");
        return ids.stream().filter(id::equals).count();
    }

    private static int total(Calls unit) {
        return newest(unit).getInt("_meta.totalRecords");
    }

    private static JsonPath newest(Calls unit) {
        return unit.get("/referrals?total=true&limit=2")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    @Test
    void whatIsImportedIsOpenToEveryUnit() {
        UUID intervention = Setting.intervention();
        String id =
                Calls.unit(REGION, "import")
                        .submit(intervention, SignedWaiver.valid(), TODAY.toString());
        Calls.unit(AME, "import").move(id, "reception", on("receivedOn", TODAY));
        Calls.unit(REGION, "unit-7").get("/referrals/" + id).then().statusCode(200);
        Calls.unit(AME, "unit-7").get("/referrals/" + id).then().statusCode(200);
    }

    @Test
    void aChangeOfCaseworkerHandsTheReferralOverAndTheOtherSideIsTold() {
        String id = submitted();
        host.move(id, "reception", on("receivedOn", TODAY)).then().statusCode(200);
        name(region, id, "REFERRER", "unit-1", "handläggare 1").then().statusCode(201);
        name(region, id, "REFERRER", "unit-2", "handläggare 2")
                .then()
                .statusCode(201)
                .body("items.staffId", contains("handläggare 1", "handläggare 2"))
                .body("items.until", contains(TODAY.toString(), null));
        region.get("/referrals/" + id).then().statusCode(404);
        Calls.unit(REGION, "unit-2").get("/referrals/" + id).then().statusCode(200);
        host.get("/referrals/" + id + "/contacts")
                .then()
                .body("items.unit", contains("unit-1", "unit-2"))
                .body("items.authority", contains(REGION, REGION))
                .body("items.staffId", everyItem(nullValue()));
        assertThat(Told.to(AME, id))
                .containsExactly(
                        "referral.submitted",
                        "referral.received",
                        "referral-contact.changed",
                        "referral-contact.changed");
    }

    @Test
    void theIncomeAuthoritySaysItselfWhoHandlesThePersonThereAndSeesWhoReferred() {
        SignedWaiver waiver = SignedWaiver.valid();
        UUID intervention = Setting.intervention();
        String id = region.submit(intervention, waiver, TODAY.minusDays(1).toString());
        host.move(id, "responses", accepted(TODAY, TODAY)).then().statusCode(200);
        name(region, id, "REFERRER", "unit-1", "remittent").then().statusCode(201);
        // The referrer knows whom to reach there, before that authority knows of the referral.
        name(region, id, "INCOME_AUTHORITY", "kontor-3", "okänd").then().statusCode(201);
        Calls fk = Calls.unit(FK, "kontor-4");
        fk.get("/referrals/" + id + "/contacts").then().statusCode(404);
        enrolled(Setting.id(), 1, id, "ACTIVE");
        Eventually.holds(() -> fk.get("/referrals/" + id + "/contacts").then().statusCode(200));
        fk.get("/referrals/" + id + "/contacts")
                .then()
                .body("items.side", contains("INCOME_AUTHORITY", "REFERRER"))
                .body("items[1].unit", equalTo("unit-1"));
        name(fk, id, "INCOME_AUTHORITY", "kontor-4", "egen").then().statusCode(201);
        name(region, id, "INCOME_AUTHORITY", "kontor-3", "igen").then().statusCode(404);
        name(fk, id, "HOST", "kontor-4", "inte så").then().statusCode(404);
        Calls.unit(FK, "kontor-5").get("/referrals/" + id).then().statusCode(404);
        fk.get("/referrals/" + id).then().statusCode(200);
    }

    @Test
    void whoeverPaysTheIncomeInsteadIsNotShownTheFormerAuthoritysStaff() {
        SignedWaiver waiver = SignedWaiver.valid().alsoPaidBy(SOCIAL);
        String id = region.submit(Setting.intervention(), waiver, TODAY.toString());
        host.move(id, "responses", accepted(TODAY, TODAY)).then().statusCode(200);
        UUID mistaken = Setting.id();
        enrolled(mistaken, 1, id, "ACTIVE");
        String contacts = "/referrals/" + id + "/contacts";
        Calls fk = Calls.unit(FK, "kontor-4");
        Eventually.holds(() -> fk.get(contacts).then().statusCode(200));
        name(fk, id, "INCOME_AUTHORITY", "kontor-4", "egen").then().statusCode(201);
        enrolled(mistaken, 2, id, "CORRECTED");
        Eventually.holds(
                () -> region.get("/referrals/" + id).then().body("state", equalTo("QUEUED")));
        region.move(
                        id,
                        "amendments",
                        "{\"amendedOn\":\"%s\",\"incomeAuthority\":\"%s\"}"
                                .formatted(TODAY, SOCIAL))
                .then()
                .statusCode(200);
        enrolled(Setting.id(), 1, id, "ACTIVE");
        // The former authority's unit is not theirs.
        Calls social = Calls.as(SOCIAL);
        Eventually.holds(() -> social.get(contacts).then().statusCode(200));
        social.get(contacts).then().body("items", empty());
        region.get(contacts)
                .then()
                .body("items.authority", contains(FK))
                .body("items.until", contains(TODAY.toString()));
        name(social, id, "INCOME_AUTHORITY", "unit-1", "ny")
                .then()
                .statusCode(201)
                .body("items.authority", contains(SOCIAL));
        region.get(contacts).then().body("items.authority", contains(FK, SOCIAL));
    }

    @Test
    void withoutAnEdgeForTheStatusTheReferrerSeesItsOwnContactAlone() {
        SignedWaiver waiver = SignedWaiver.valid();
        String id = region.submit(Setting.intervention(), waiver, TODAY.toString());
        host.move(id, "reception", on("receivedOn", TODAY)).then().statusCode(200);
        name(host, id, "HOST", "unit-1", "coach").then().statusCode(201);
        waiver.withdrawnBack();
        region.get("/referrals/" + id + "/contacts").then().statusCode(200).body("items", empty());
    }

    @Test
    void aRepeatedHandOverIsAnsweredThoughTheReferralIsGoneFromSight() {
        String id = submitted();
        var once =
                region.reading()
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .contentType("application/json")
                        .body(contact("REFERRER", "unit-2", "x"));
        String path = "/referral/v1/referrals/" + id + "/contacts";
        once.post(path).then().statusCode(201);
        once.post(path).then().statusCode(201).header("Idempotency-Replayed", "true");
    }

    @Test
    void anIdentityNumberIsNoStaffId() {
        String id = submitted();
        name(region, id, "REFERRER", "unit-1", "19900101-2385")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/staffId"));
    }

    private String submitted() {
        return region.submit(Setting.intervention(), SignedWaiver.valid(), TODAY.toString());
    }

    private static void enrolled(UUID enrolment, int version, String id, String state) {
        Setting.enrolment(
                enrolment,
                version,
                UUID.fromString(id),
                state,
                "\"startedOn\":\"%s\",\"endedOn\":null,\"returned\":false".formatted(TODAY));
    }

    private static Response name(Calls by, String id, String side, String unit, String staff) {
        return by.post("/referrals/" + id + "/contacts", contact(side, unit, staff));
    }

    private static String contact(String side, String unit, String staff) {
        return "{\"side\":\"%s\",\"from\":\"%s\",\"unit\":\"%s\",\"staffId\":\"%s\"}"
                .formatted(side, TODAY, unit, staff);
    }
}
