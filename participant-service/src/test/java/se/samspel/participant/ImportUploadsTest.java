package se.samspel.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static se.samspel.participant.Uploads.HEADER;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.SamspelStack;

/** Files on their way in: which are taken, whose they are and how long they stay. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class ImportUploadsTest {

    private static final String IMPORTS = ACase.API + "/imports";

    @Test
    void theFileIsSealedWhileItWaitsAndDestroyedWhenItIsDone() {
        String number = People.next();
        JsonPath done =
                Uploads.done(
                        ACase.REGION,
                        Uploads.csv(
                                ACase.REGION, "kind=PARTICIPANTS", HEADER, number + ",2084,NONE"));
        assertThat(
                        Database.rows(
                                "select import_id from bulk_import_content where import_id = '%s'"
                                        .formatted(done.getString("id"))))
                .isEmpty();
    }

    @Test
    void anImportIsItsAuthoritysAlone() {
        String id =
                Uploads.csv(ACase.REGION, "kind=PARTICIPANTS", HEADER, People.next() + ",2084,NONE")
                        .then()
                        .statusCode(202)
                        .header("Location", containsString("/imports/"))
                        .extract()
                        .path("id");
        ACase.read(ACase.AME).get(ACase.API + "/imports/" + id).then().statusCode(404);
        Uploads.rows(ACase.AME, id, "").then().statusCode(404);
    }

    @Test
    void anImportIsItsUnitsAlone() {
        Staff unit = Staff.of(ACase.REGION, "unit-1");
        Staff importing = Staff.of(ACase.REGION, "import");
        String file = HEADER + "\n" + People.next() + ",2084,NONE";
        String ofUnit = upload(unit, "one-units-file", file).then().extract().path("id");
        String ofImport = upload(importing, "the-imports-file", file).then().extract().path("id");
        assertSeenBy(unit, ofUnit, 200);
        assertSeenBy(importing, ofUnit, 404);
        assertSeenBy(Staff.of(ACase.REGION, "unit-2"), ofUnit, 404);
        assertSeenBy(importing, ofImport, 200);
        assertSeenBy(unit, ofImport, 404);
        upload(unit, "one-units-file", file).then().statusCode(202).body("id", equalTo(ofUnit));
        upload(importing, "one-units-file", file).then().statusCode(404);
    }

    private static Response upload(Staff by, String key, String file) {
        return by.reads()
                .header("Idempotency-Key", key)
                .contentType("text/csv")
                .body(file.getBytes())
                .post(ACase.API + "/imports?kind=PARTICIPANTS");
    }

    private static void assertSeenBy(Staff reader, String id, int status) {
        for (String path : List.of("/imports/" + id, "/imports/" + id + "/rows")) {
            reader.reads().get(ACase.API + path).then().statusCode(status);
        }
    }

    @Test
    void theUnitsUploadsOfThirtyDaysAreListedNewestFirst() {
        var archive = new AnArchive();
        String old = done(archive);
        Database.execute(
                "update bulk_import set recorded_at = recorded_at - interval '31 days'"
                        + " where id = '"
                        + old
                        + "'");
        String first = done(archive);
        String second = done(archive);
        ACase.read(archive.authority)
                .get(IMPORTS + "?total=true")
                .then()
                .statusCode(200)
                .body("items.id", contains(second, first))
                .body("items.kind", contains("PARTICIPANTS", "PARTICIPANTS"))
                .body("items.state", contains("DONE", "DONE"))
                .body("items.loaded", contains(1, 1))
                .body("_meta.totalRecords", equalTo(2));
        ACase.read(archive.authority)
                .get(IMPORTS + "?limit=1&page=2")
                .then()
                .body("items.id", contains(first));
        Staff.of(archive.authority, "unit-2")
                .reads()
                .get(IMPORTS)
                .then()
                .statusCode(200)
                .body("items", empty());
        String both = second + " " + first;
        assertThat(
                        Database.rows(
                                """
                                select array_to_string(record_ids, ' ') from access_log
                                where controller = '%s' and operation = 'read-imports' order by id\
                                """
                                        .formatted(archive.authority)))
                .containsExactly(both, first, "");
    }

    private static String done(AnArchive archive) {
        return Uploads.done(
                        archive.authority,
                        Uploads.csv(
                                archive.authority,
                                "kind=PARTICIPANTS",
                                HEADER,
                                People.next() + ",2084,NONE"))
                .getString("id");
    }

    @Test
    void aFileThatIsNoneOrHasColumnsNobodyKnowsIsRefusedWhole() {
        Uploads.csv(ACase.REGION, "kind=PARTICIPANTS", "personalIdentityNumber,name", "1,2")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("unknown-column"));
        Uploads.csv(ACase.REGION, "kind=PARTICIPANTS", HEADER)
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("no-rows"));
        Uploads.csv(ACase.REGION, "kind=PARTICIPANTS", HEADER, "1,2")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("wrong-width"));
        Uploads.upload(
                        ACase.REGION,
                        "kind=PARTICIPANTS",
                        "text/csv",
                        new byte[] {(byte) 0xC3, (byte) 0x28})
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("not-utf-8"));
        Uploads.upload(ACase.REGION, "kind=PARTICIPANTS", "application/zip", new byte[] {1})
                .then()
                .statusCode(415)
                .body("type", endsWith("unsupported-media-type"));
        Uploads.csv(ACase.REGION, "dryRun=true", HEADER).then().statusCode(400);
    }

    @Test
    void onlyAFileMayBeLargerThanOtherBodies() {
        byte[] large = new byte[1024 * 1024 + 1];
        Arrays.fill(large, (byte) 'x');
        Uploads.upload(ACase.REGION, "kind=PARTICIPANTS", "text/csv", large)
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("unknown-column"));
        byte[] blank = new byte[large.length];
        Arrays.fill(blank, (byte) ' ');
        ACase.as(ACase.REGION)
                .header("Accept-Language", "en")
                .body(blank)
                .post(ACase.API + "/participants")
                .then()
                .statusCode(413)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:samspel:problem:too-large"))
                .body("detail", equalTo("At most 1048576 bytes are accepted here."));
    }

    @Test
    void aRepeatedUploadIsTakenInOnce() {
        byte[] file = (HEADER + "\n" + People.next() + ",2084,NONE").getBytes();
        var call =
                ACase.as(ACase.REGION)
                        .contentType("text/csv")
                        .header("Idempotency-Key", "the-same-file");
        String id =
                call.body(file)
                        .post(ACase.API + "/imports?kind=PARTICIPANTS")
                        .then()
                        .statusCode(202)
                        .extract()
                        .path("id");
        call.body(file)
                .post(ACase.API + "/imports?kind=PARTICIPANTS")
                .then()
                .statusCode(202)
                .header("Idempotency-Replayed", "true")
                .body("id", equalTo(id));
        call.body("another".getBytes())
                .post(ACase.API + "/imports?kind=PARTICIPANTS&dryRun=true")
                .then()
                .statusCode(400);
    }
}
