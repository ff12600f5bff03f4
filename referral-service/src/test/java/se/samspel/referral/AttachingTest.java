package se.samspel.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static se.samspel.referral.HandlingTest.on;
import static se.samspel.referral.Setting.AME;
import static se.samspel.referral.Setting.REGION;
import static se.samspel.referral.Setting.SOCIAL;
import static se.samspel.referral.Setting.TODAY;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.SamspelStack;

/** What can be attached and removed, and in which order a request is checked. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class AttachingTest {

    private static final int LARGEST = 10 * 1024 * 1024;

    private final Calls region = Calls.as(REGION);
    private final Calls host = Calls.as(AME);

    @ParameterizedTest
    @CsvSource({
        "image/png, 89504e470d0a1a0a0000000d49484452, image/png, attachment.png",
        "image/jpg, ffd8ffe000104a46494600, image/jpeg, attachment.jpg",
        "image/tiff, 49492a00080000000000, image/tiff, attachment.tif",
        "image/webp, 524946461000000057454250565038, image/webp, attachment.webp",
        "image/heif, 000000186674797068656963000000006d696631, image/heic, attachment.heic",
        "application/octet-stream, ffd8ffe000104a46494600, image/jpeg, attachment.jpg",
    })
    void anImageIsTakenForWhatItIs(String declared, String hex, String type, String name) {
        String id = submitted();
        byte[] image = java.util.HexFormat.of().parseHex(hex);
        String attachment = AForm.of(image, declared).text("title", "Bild").attachedTo(id, region);
        region.get(path(id) + "/" + attachment)
                .then()
                .statusCode(200)
                .header("Content-Type", equalTo(type))
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"");
    }

    @Test
    void contentOfAnotherKindIsNotTakenWhateverItIsCalled() {
        String id = submitted();
        for (String content : List.of("hej", "<html><script>x</script></html>", "PK\3\4", "MZ")) {
            AForm.of(content.getBytes(StandardCharsets.UTF_8))
                    .text("title", "Utlåtande")
                    .to(id, region)
                    .then()
                    .statusCode(415)
                    .contentType("application/problem+json")
                    .body("type", endsWith("unsupported-media-type"));
        }
        region.post(path(id), "{}").then().statusCode(415);
    }

    @Test
    void aTypeThatTheContentContradictsIsRefused() {
        AForm.of(APdf.plain(), "image/png")
                .text("title", "Bild")
                .to(submitted(), region)
                .then()
                .statusCode(422)
                .body("type", endsWith("file-type-contradicted"));
    }

    @Test
    void aPdfThatActsWhenItIsOpenedIsRefused() {
        String id = submitted();
        refused(id, APdf.withScript(), "file-with-script");
        refused(id, APdf.launching(), "file-that-launches");
        refused(id, APdf.withFile(), "file-with-files");
        refused(id, APdf.encrypted("secret"), "file-encrypted");
        refused(id, APdf.encrypted(""), "file-encrypted");
        refused(id, "%PDF-1.7".getBytes(StandardCharsets.UTF_8), "file-unreadable");
        assertThat(
                        Database.rows(
                                "select id from attachment where referral_id = '%s'".formatted(id)))
                .isEmpty();
    }

    @Test
    void aFileIsAtMostTenMebibytes() {
        String id = submitted();
        byte[] image = Arrays.copyOf(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff}, LARGEST);
        AForm.of(image, "image/jpeg").text("title", "Bild").attachedTo(id, region);
        AForm.of(Arrays.copyOf(image, LARGEST + 1), "image/jpeg")
                .text("title", "Bild")
                .to(id, region)
                .then()
                .statusCode(413)
                .contentType("application/problem+json");
    }

    @Test
    void everyOtherBodyStaysUnderOneMebibyte() {
        String large = " ".repeat(1024 * 1024 + 1);
        region.post("/referrals", large).then().statusCode(413);
        region.post(path(submitted()) + "/x", large).then().statusCode(413);
    }

    @Test
    void aReferralHasAtMostTwentyFilesAndFiftyMebibytes() {
        String id = submitted();
        for (int i = 0; i < 20; i++) {
            AForm.of(APdf.titled("Bilaga " + i)).text("title", "Bilaga").attachedTo(id, region);
        }
        AForm.certificate()
                .to(id, region)
                .then()
                .statusCode(422)
                .body("type", endsWith("too-much-attached"));
        Database.execute(
                "delete from attachment where referral_id = '%s' and id <> (select min(id::text)::uuid from attachment where referral_id = '%s')"
                        .formatted(id, id));
        Database.execute(
                "update attachment set size_bytes = 52428800 where referral_id = '%s'"
                        .formatted(id));
        AForm.certificate()
                .to(id, region)
                .then()
                .statusCode(422)
                .body("type", endsWith("too-much-attached"));
    }

    @Test
    void theSameFileIsAttachedOnceInEachCategory() {
        String id = submitted();
        byte[] file = APdf.plain();
        AForm.of(file).text("title", "Utlåtande").attachedTo(id, region);
        AForm.of(file)
                .text("title", "Utlåtande")
                .to(id, region)
                .then()
                .statusCode(422)
                .body("type", endsWith("attached-already"));
        AForm.of(file).text("title", "Utlåtande").text("category", "NEED").attachedTo(id, region);
    }

    @Test
    void aRepeatedRequestAttachesOnce() {
        String id = submitted();
        byte[] file = APdf.plain();
        String key = UUID.randomUUID().toString();
        String first = AForm.of(file).text("title", "Ett").key(key).attachedTo(id, region);
        AForm.of(file)
                .text("title", "Ett")
                .key(key)
                .to(id, region)
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .header("Location", endsWith(path(id) + "/" + first))
                .body("id", equalTo(first));
        AForm.of(file)
                .text("title", "Två")
                .key(key)
                .to(id, region)
                .then()
                .statusCode(422)
                .body("type", endsWith("idempotency-key-reused"));
        AForm.of(APdf.titled("annan"))
                .text("title", "Ett")
                .key(key)
                .to(id, region)
                .then()
                .statusCode(422)
                .body("type", endsWith("idempotency-key-reused"));
    }

    @Test
    void aFormIsReadStrictly() {
        String id = submitted();
        malformed(AForm.withoutFile().text("title", "Utan fil"), id, "/file");
        malformed(AForm.of(new byte[0]).text("title", "Tom"), id, "/file");
        malformed(AForm.of(APdf.plain()), id, "/title");
        malformed(AForm.of(APdf.plain()).text("title", " "), id, "/title");
        malformed(AForm.of(APdf.plain()).text("title", "x".repeat(201)), id, "/title");
        malformed(AForm.of(APdf.plain()).text("title", "a\u200bb"), id, "/title");
        malformed(AForm.certificate().text("category", "INCOME"), id, "/category");
        malformed(AForm.certificate().text("addedOn", "i går"), id, "/addedOn");
        malformed(AForm.certificate().text("colour", "red"), id, "");
        malformed(AForm.certificate().text("title", "igen"), id, "");
    }

    @Test
    void theChecksComeInTheirOrder() {
        String id = submitted();
        // Whoever may not know of the referral learns no more by a file that is refused.
        AForm.withoutFile().text("title", "x").to(id, Calls.as(SOCIAL)).then().statusCode(400);
        AForm.of(APdf.withScript())
                .text("title", "x")
                .to(id, Calls.as(SOCIAL))
                .then()
                .statusCode(404);
        AForm.of(APdf.withScript()).text("title", "x").to(id, host).then().statusCode(404);
        region.move(id, "withdrawal", on("withdrawnOn", TODAY)).then().statusCode(200);
        AForm.of(APdf.withScript())
                .text("title", "x")
                .to(id, region)
                .then()
                .statusCode(409)
                .body("state", equalTo("WITHDRAWN"));
    }

    @Test
    void aDateIsWithinTheWaiverAndNotBeforeTheSubmission() {
        String id = submitted();
        for (var day : List.of(TODAY.plusDays(1), TODAY.minusDays(9))) {
            AForm.certificate()
                    .text("addedOn", day.toString())
                    .to(id, region)
                    .then()
                    .statusCode(422);
        }
    }

    @Test
    void theReferrerRemovesItsFileUntilTheReception() {
        String id = submitted();
        String one = AForm.certificate().attachedTo(id, region);
        String other = AForm.certificate().text("category", "NEED").attachedTo(id, region);
        delete(region, id, one, null).then().statusCode(428);
        delete(region, id, one, "\"2\"").then().statusCode(412);
        delete(host, id, other, "\"1\"").then().statusCode(404);
        delete(region, id, UUID.randomUUID().toString(), "\"1\"").then().statusCode(404);
        delete(region, submitted(), one, "\"1\"").then().statusCode(404);
        delete(region, id, one, "\"1\"").then().statusCode(204);
        region.get(path(id) + "/" + one).then().statusCode(404);
        assertThat(Database.rows("select id from attachment where id = '%s'".formatted(one)))
                .isEmpty();
        host.move(id, "reception", on("receivedOn", TODAY)).then().statusCode(200);
        delete(region, id, other, "\"1\"")
                .then()
                .statusCode(409)
                .body("state", equalTo("RECEIVED"));
    }

    private static io.restassured.response.Response delete(
            Calls caller, String id, String attachment, String tag) {
        var request = caller.reading();
        if (tag != null) {
            request = request.header("If-Match", tag);
        }
        return request.delete("/referral/v1" + path(id) + "/" + attachment);
    }

    private void refused(String id, byte[] pdf, String code) {
        AForm.of(pdf)
                .text("title", "Utlåtande")
                .to(id, region)
                .then()
                .statusCode(422)
                .body("type", endsWith(code));
    }

    private void malformed(AForm form, String id, String pointer) {
        form.to(id, region).then().statusCode(400).body("errors[0].pointer", equalTo(pointer));
    }

    private static String path(String id) {
        return "/referrals/" + id + "/attachments";
    }

    private String submitted() {
        return region.submit(
                Setting.intervention(), SignedWaiver.valid(), TODAY.minusDays(3).toString());
    }
}
