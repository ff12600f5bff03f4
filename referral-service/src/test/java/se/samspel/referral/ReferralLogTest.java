package se.samspel.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static se.samspel.referral.HandlingTest.accepted;
import static se.samspel.referral.HandlingTest.on;
import static se.samspel.referral.Setting.AME;
import static se.samspel.referral.Setting.FK;
import static se.samspel.referral.Setting.REGION;
import static se.samspel.referral.Setting.TODAY;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.samspel.kit.http.Purpose;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.Eventually;
import se.samspel.kit.testing.SamspelStack;

/** Who reads a referral's access log, and what of it. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class ReferralLogTest {

    private final Calls region = Calls.as(REGION);
    private final Calls host = Calls.as(AME);
    private final Calls incomeAuthority = Calls.as(FK);

    @Test
    void eachSideReadsWhatWasLoggedWhileTheReferralWasItsRecord() {
        String id = received();
        region.get(log(id) + "?total=true")
                .then()
                .statusCode(200)
                .header("Cache-Control", containsString("no-store"))
                .body("items.operation", contains("read-referral", "submit-referral"))
                .body("items.actor", contains(AME, REGION))
                .body("items[0].id", notNullValue())
                .body("items[0].at", endsWith("Z"))
                .body("items[0].user", equalTo("handler-1"))
                .body("items[0].unit", equalTo("unit-1"))
                .body("items[0].purpose", equalTo("CASE_HANDLING"))
                .body("_meta.totalRecords", equalTo(2));
        host.get(log(id) + "?total=true")
                .then()
                .statusCode(200)
                .body("items.operation", contains("read-referral", "receive-referral"))
                .body("items.actor", contains(REGION, AME))
                .body("_meta.totalRecords", equalTo(2));
    }

    @Test
    void anotherReferralsRowsAreNotShown() {
        String id = received();
        String other = received();
        region.get("/referrals?direction=sent&limit=100").then().statusCode(200);
        assertThat(ids(region, id)).isNotEmpty().doesNotContainAnyElementsOf(rowsOnlyOf(other));
        host.get(log(id)).then().body("items.operation", hasItem("list-referrals"));
    }

    @Test
    void readingTheLogIsLoggedAtItsReaderAndThePageIsKept() {
        String id = received();
        region.get(log(id)).then().statusCode(200);
        region.get(log(id) + "?limit=1")
                .then()
                .body("items.operation", contains("read-access-log"))
                .body("items.actor", contains(REGION))
                .body("_links.next", notNullValue());
        region.get(log(id) + "?limit=3&page=2")
                .then()
                .body("items.operation", contains("submit-referral"))
                .body("_links.next", nullValue());
        host.get(log(id)).then().body("items.operation", not(hasItem("read-access-log")));
    }

    @Test
    void beforeTheReceptionNothingIsTheHosts() {
        String id = submitted();
        host.get("/referrals/" + id).then().statusCode(200);
        host.get(log(id)).then().statusCode(200).body("items", empty());
        host.get(log(id)).then().body("items.operation", contains("read-access-log"));
        region.get(log(id))
                .then()
                .body("items.operation", contains("read-referral", "submit-referral"));
    }

    @Test
    void anIncomeAuthorityThatKnowsOfTheReferralHasNoLogOfIt() {
        String id = submitted();
        host.move(id, "responses", accepted(TODAY, TODAY)).then().statusCode(200);
        Setting.enrolment(
                Setting.id(),
                1,
                UUID.fromString(id),
                "ACTIVE",
                "\"startedOn\":\"%s\",\"endedOn\":null,\"returned\":false".formatted(TODAY));
        Eventually.holds(() -> incomeAuthority.get("/referrals/" + id).then().statusCode(200));
        incomeAuthority.get(log(id)).then().statusCode(404).body("type", endsWith("not-found"));
        incomeAuthority
                .getFor("SUBJECT_REQUEST", log(id) + "/for-the-person")
                .then()
                .statusCode(404);
        host.get(log(id)).then().body("items.actor", hasItem(FK));
    }

    @ParameterizedTest
    @EnumSource
    void theLogIsReadForAnyPurpose(Purpose purpose) {
        String id = submitted();
        region.getFor(purpose.name(), log(id)).then().statusCode(200);
        region.get(log(id) + "?limit=1").then().body("items.purpose", contains(purpose.name()));
    }

    @ParameterizedTest
    @EnumSource(names = "SUBJECT_REQUEST", mode = EnumSource.Mode.EXCLUDE)
    void thePersonsLogIsTakenOutForThePersonAlone(Purpose purpose) {
        String id = submitted();
        region.getFor(purpose.name(), log(id) + "/for-the-person")
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", endsWith("other-purpose"))
                .body("errors[0].pointer", equalTo("Samspel-Purpose"));
        region.get(log(id)).then().body("items.operation", contains("submit-referral"));
    }

    @Test
    void thePersonGetsDaysUnitsAndPlainWordsWithoutStaff() {
        String id = received();
        host.get("/referrals/" + id).then().statusCode(200);
        host.get("/referrals/" + id).then().statusCode(200);
        host.getFor("SUBJECT_REQUEST", log(id) + "/for-the-person?total=true")
                .then()
                .statusCode(200)
                .body("items.on", everyItem(equalTo(TODAY.toString())))
                .body("items.authority", contains(AME, AME, REGION))
                .body("items.unit", everyItem(equalTo("unit-1")))
                .body("items.purpose.sv", everyItem(equalTo("Handläggning")))
                .body("items.purpose.en", everyItem(equalTo("Case handling")))
                .body(
                        "items.operation.sv",
                        contains("Läste din remiss", "Tog emot din remiss", "Läste din remiss"))
                .body(
                        "items.operation.en",
                        contains(
                                "Read your referral",
                                "Received your referral",
                                "Read your referral"))
                .body("items.times", contains(2, 1, 1))
                .body("_meta.totalRecords", equalTo(3))
                .body(not(containsString("handler-1")));
        host.get(log(id) + "?limit=1")
                .then()
                .body("items.operation", contains("read-access-log-for-person"))
                .body("items.purpose", contains("SUBJECT_REQUEST"));
    }

    private static String log(String id) {
        return "/referrals/" + id + "/access-log";
    }

    private static List<String> ids(Calls reader, String id) {
        return reader.get(log(id) + "?limit=100").then().statusCode(200).extract().path("items.id");
    }

    private static List<String> rowsOnlyOf(String id) {
        return Database.rows(
                "select id from access_log where record_ids = array['%s'::uuid]".formatted(id));
    }

    private String submitted() {
        return region.submit(Setting.intervention(), SignedWaiver.valid(), TODAY.toString());
    }

    /** Read by the host before the reception and by the referrer after it. */
    private String received() {
        String id = submitted();
        host.get("/referrals/" + id).then().statusCode(200);
        host.moveFrom(id, "\"1\"", "reception", on("receivedOn", TODAY)).then().statusCode(200);
        region.get("/referrals/" + id).then().statusCode(200);
        return id;
    }
}
