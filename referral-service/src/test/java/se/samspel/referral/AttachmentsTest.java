package se.samspel.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static se.samspel.referral.HandlingTest.on;
import static se.samspel.referral.Setting.AME;
import static se.samspel.referral.Setting.FK;
import static se.samspel.referral.Setting.REGION;
import static se.samspel.referral.Setting.SOCIAL;
import static se.samspel.referral.Setting.TODAY;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.Eventually;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Topics;

/** Who sees an attachment, and what is kept of it. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class AttachmentsTest {

    private final Calls region = Calls.as(REGION);
    private final Calls host = Calls.as(AME);

    @Test
    void theReferrersFileIsFetchedAsItWasAttached() {
        String id = submitted(SignedWaiver.valid());
        byte[] file = APdf.plain();
        String attachment =
                AForm.of(file)
                        .text("title", "Läkarutlåtande")
                        .text("addedOn", TODAY.minusDays(1).toString())
                        .to(id, region)
                        .then()
                        .statusCode(201)
                        .header("ETag", equalTo("\"1\""))
                        .body("referralId", equalTo(id))
                        .body("title", equalTo("Läkarutlåtande"))
                        .body("category", equalTo("HEALTH"))
                        .body("contentType", equalTo("application/pdf"))
                        .body("size", equalTo(file.length))
                        .body("addedOn", equalTo(TODAY.minusDays(1).toString()))
                        .body("addedByUnit", equalTo("unit-1"))
                        .extract()
                        .path("id");
        byte[] fetched =
                region.get(path(id, attachment))
                        .then()
                        .statusCode(200)
                        .contentType("application/pdf")
                        .header("Content-Disposition", "attachment; filename=\"attachment.pdf\"")
                        .header("X-Content-Type-Options", "nosniff")
                        .header("Cache-Control", "private, no-store")
                        .extract()
                        .asByteArray();
        assertThat(fetched).isEqualTo(file);
    }

    @Test
    void theHostSeesWhatIsWaivedAndNothingElse() {
        SignedWaiver waiver = SignedWaiver.valid();
        String id = submitted(waiver);
        String health = AForm.certificate().attachedTo(id, region);
        String need = AForm.certificate().text("category", "NEED").attachedTo(id, region);
        region.get(path(id)).then().body("items.id", contains(health, need));
        host.get(path(id)).then().statusCode(200).body("items.id", contains(need));
        host.get(path(id, need)).then().statusCode(200);
        host.get(path(id, health)).then().statusCode(404);
        waiver.withHealth();
        host.get(path(id)).then().body("items.id", contains(health, need));
        host.get(path(id, health)).then().statusCode(200);
    }

    @Test
    void afterAWithdrawalTheHostReadsItForAReviewAlone() {
        SignedWaiver waiver = SignedWaiver.valid().withHealth();
        String id = submitted(waiver);
        String attachment = AForm.certificate().attachedTo(id, region);
        host.move(id, "reception", on("receivedOn", TODAY)).then().statusCode(200);
        waiver.withdrawnThere();
        host.get(path(id)).then().statusCode(200).body("items", empty());
        host.get(path(id, attachment)).then().statusCode(404);
        host.getFor("REVIEW", path(id, attachment)).then().statusCode(200);
        AForm.certificate()
                .text("category", "NEED")
                .to(id, region)
                .then()
                .statusCode(422)
                .body("type", endsWith("waiver-withdrawn"));
    }

    @Test
    void theIncomeAuthorityNeverSeesOne() {
        String id = submitted(SignedWaiver.valid().withHealth());
        String attachment = AForm.certificate().attachedTo(id, region);
        enrolled(id);
        Calls.as(FK).get("/referrals/" + id).then().statusCode(200);
        Calls.as(FK).get(path(id)).then().statusCode(200).body("items", empty());
        Calls.as(FK).get(path(id, attachment)).then().statusCode(404);
        assertThat(Database.seenBy("authority:" + FK, row(attachment))).isEmpty();
    }

    @Test
    void aHostAttachesToWhatItRefersToItself() {
        String id =
                host.post(
                                "/referrals",
                                "{\"interventionId\":\"%s\",\"participantId\":\"%s\",\"submittedOn\":\"%s\"}"
                                        .formatted(
                                                Setting.intervention(),
                                                Setting.participant(AME),
                                                TODAY))
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        String attachment = AForm.certificate().attachedTo(id, host);
        host.get(path(id, attachment)).then().statusCode(200);
        region.get(path(id)).then().statusCode(404);
        Eventually.holds(() -> assertThat(told(id)).containsExactly(AME + " " + attachment));
    }

    @Test
    void nothingOfItIsReadableInTheDatabase() {
        String id = submitted(SignedWaiver.valid());
        String attachment = AForm.certificate().attachedTo(id, region);
        assertThat(
                        Database.rows(
                                """
                                select encode(a.title || c.content, 'escape') from attachment a
                                join attachment_content c on c.attachment_id = a.id
                                where a.id = '%s'
                                """
                                        .formatted(attachment)))
                .singleElement()
                .satisfies(stored ->
                        assertThat(stored).doesNotContain("utl", "PDF", "endobj").isNotEmpty());
        assertThat(
                        Database.rows(
                                """
                                select column_name from information_schema.columns
                                where table_name = 'attachment' and column_name like '%name%'
                                """))
                .isEmpty();
    }

    @Test
    void theDatabaseShowsItToThePartiesAlone() {
        String id = submitted(SignedWaiver.valid());
        String attachment = AForm.certificate().attachedTo(id, region);
        String content =
                "select attachment_id from attachment_content where attachment_id = '%s'"
                        .formatted(attachment);
        for (String party : List.of(REGION, AME)) {
            assertThat(Database.seenBy("authority:" + party, row(attachment))).hasSize(1);
            assertThat(Database.seenBy("authority:" + party, content)).hasSize(1);
        }
        for (String other : List.of("", "authority:" + SOCIAL, "association:2220002139")) {
            assertThat(Database.seenBy(other, row(attachment))).as(other).isEmpty();
            assertThat(Database.seenBy(other, content)).as(other).isEmpty();
        }
        String removal =
                "delete from attachment where id = '%s' returning id".formatted(attachment);
        assertThat(Database.seenBy("authority:" + AME, removal)).isEmpty();
    }

    @Test
    void aProtectedPersonsFileIsHiddenWithTheReferral() {
        SignedWaiver waiver = SignedWaiver.valid().withHealth();
        String id = submitted(waiver);
        String attachment = AForm.certificate().attachedTo(id, region);
        Topics.send(
                "samspel.participant.v1",
                "se.samspel.protected-handlers.named.v1",
                AME,
                "{\"authority\":\"%s\",\"version\":1,\"handlers\":[\"handler-7\"]}".formatted(AME));
        waiver.restricted();
        Eventually.holds(() -> host.get(path(id, attachment)).then().statusCode(404));
        host.get(path(id)).then().statusCode(404);
        assertThat(Database.seenBy("authority:" + AME, row(attachment))).isEmpty();
        Calls.handler(AME, "handler-7").get(path(id, attachment)).then().statusCode(200);
    }

    @Test
    void theHostIsToldOfWhatItMaySeeAndNobodyElse() {
        String id = submitted(SignedWaiver.valid());
        String health = AForm.certificate().attachedTo(id, region);
        String need = AForm.certificate().text("category", "NEED").attachedTo(id, region);
        Eventually.holds(() -> assertThat(told(id)).containsExactly(AME + " " + need));
        host.get("/events?limit=100").then().body("items.data.attachmentId", not(hasItem(health)));
    }

    @Test
    void everyReadingAndChangeIsLoggedWithTheFile() {
        String id = submitted(SignedWaiver.valid());
        String attachment = AForm.certificate().attachedTo(id, region);
        region.get(path(id)).then().statusCode(200);
        region.get(path(id, attachment)).then().statusCode(200);
        region.writing()
                .header("If-Match", "\"1\"")
                .delete("/referral/v1" + path(id, attachment))
                .then()
                .statusCode(204);
        assertThat(
                        Database.rows(
                                """
                                select operation || ' ' || (record_ids[1] = '%s') from access_log
                                where record_ids @> array['%s'::uuid] order by at, id
                                """
                                        .formatted(id, attachment)))
                .containsExactly(
                        "add-attachment true",
                        "list-attachments true",
                        "read-attachment true",
                        "remove-attachment true");
    }

    @Test
    void aReferralsErasureTakesItsFilesAlong() {
        String id = submitted(SignedWaiver.valid());
        String attachment = AForm.certificate().attachedTo(id, region);
        Database.execute("delete from referral_change where referral_id = '%s'".formatted(id));
        Database.execute("delete from referral where id = '%s'".formatted(id));
        assertThat(Database.rows(row(attachment))).isEmpty();
        assertThat(
                        Database.rows(
                                "select attachment_id from attachment_content where attachment_id = '%s'"
                                        .formatted(attachment)))
                .isEmpty();
    }

    /** Each authority that an attachment of the referral was announced to, and which one. */
    private static List<String> told(String referralId) {
        return Database.rows(
                """
                select split_part(topic, '.', 3) || coalesce('.' || nullif(split_part(topic, '.', 4), 'v1'), '')
                       || ' ' || (payload::json ->> 'attachmentId')
                from outbox where type = 'se.samspel.attachment.added.v1' and aggregateid = '%s'
                  and published_at is not null
                """
                        .formatted(referralId));
    }

    private static String row(String attachment) {
        return "select id from attachment where id = '%s'".formatted(attachment);
    }

    private static String path(String id) {
        return "/referrals/" + id + "/attachments";
    }

    private static String path(String id, String attachment) {
        return path(id) + "/" + attachment;
    }

    private String submitted(SignedWaiver waiver) {
        return region.submit(Setting.intervention(), waiver, TODAY.minusDays(3).toString());
    }

    private void enrolled(String id) {
        host.move(id, "responses", HandlingTest.accepted(TODAY.minusDays(2), TODAY.minusDays(1)))
                .then()
                .statusCode(200);
        Setting.enrolment(
                Setting.id(),
                1,
                UUID.fromString(id),
                "ACTIVE",
                "\"startedOn\":\"%s\",\"endedOn\":null,\"returned\":false".formatted(TODAY));
        Eventually.holds(
                () -> host.get("/referrals/" + id).then().body("state", equalTo("ENROLLED")));
    }
}
