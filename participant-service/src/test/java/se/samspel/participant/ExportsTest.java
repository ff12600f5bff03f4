package se.samspel.participant;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.Eventually;
import se.samspel.kit.testing.Headers;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Tokens;
import se.samspel.participant.export.Exported;

/** Everything of an authority out, and in again as it was. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class ExportsTest {

    private static final String ZIP = "application/zip";

    @Test
    void anExportThatIsTakenInAgainGivesTheSameExportByteForByte() throws IOException {
        APair pair = APair.withEverything();
        pair.enrolOwn(People.next(), "SEKRETESSMARKERING");
        pair.withdraw();
        pair.correct();
        Map<String, String> referrers = unpacked(export(pair.referrer));
        Map<String, String> hosts = unpacked(export(pair.host));
        assertThat(referrers.get("participant.ndjson")).contains(pair.number, pair.participantId);
        assertThat(referrers.get("disclosure.ndjson")).contains("IDENTITY");
        assertThat(referrers.get("waiver-edge-history.ndjson")).contains("Ångrade sig");
        assertThat(hosts.get("enrolment-history.ndjson")).contains("Fel person");
        assertThat(hosts.get("access-log.ndjson").lines()).hasSizeGreaterThan(4);
        byte[] first = packed(referrers);
        byte[] second = packed(hosts);
        Exported.wipe(List.of(pair.referrer, pair.host));
        read(pair.referrer, "/participants/" + pair.participantId).then().statusCode(404);
        assertThat(restore(pair.referrer, first)).isZero();
        assertThat(restore(pair.host, second)).isZero();
        assertThat(withoutManifest(unpacked(export(pair.referrer))))
                .isEqualTo(withoutManifest(referrers));
        assertThat(withoutManifest(unpacked(export(pair.host)))).isEqualTo(withoutManifest(hosts));
        read(pair.referrer, "/participants/" + pair.participantId)
                .then()
                .statusCode(200)
                .body("identity.value", equalTo(pair.number));
        ACase.register(pair.referrer, pair.number, "NONE")
                .then()
                .statusCode(200)
                .body("id", equalTo(pair.participantId));
    }

    @Test
    void whatIsThereAlreadyIsLeftAsItIs() throws IOException {
        APair pair = APair.withEverything();
        byte[] archive = export(pair.referrer);
        var done = Uploads.done(pair.referrer, upload(pair.referrer, archive));
        assertThat(done.getInt("unchanged")).isEqualTo(done.getInt("rows"));
    }

    @Test
    void whoWasErasedSinceIsNotBroughtBackByAnOlderExport() {
        var archive = new AnArchive();
        String stays = archive.register();
        String erased = archive.register();
        byte[] before = export(archive.authority);
        archive.erase(erased).then().statusCode(201);
        Response loaded = upload(archive.authority, before);
        var report = Uploads.done(archive.authority, loaded);
        assertThat(report.getInt("refused")).isPositive();
        read(archive.authority, "/participants/" + erased).then().statusCode(404);
        read(archive.authority, "/participants/" + stays).then().statusCode(200);
        assertThat(Database.rows("select 1 from data_key where participant_id = '" + erased + "'"))
                .isEmpty();
    }

    @Test
    void anExportStandsInEachPersonsLogAndIsReviewed() {
        var archive = new AnArchive();
        String person = archive.register();
        export(archive.authority);
        ACase.read(archive.authority)
                .get(ACase.API + "/participants/" + person + "/access-log")
                .then()
                .statusCode(200)
                .body("items.operation", hasItem("export-participants"));
        assertThat(
                        Database.rows(
                                "select kind from reviewable_event where authority = '"
                                        + archive.authority
                                        + "'"))
                .containsExactly("FULL_EXPORT");
    }

    @Test
    void anExportThatSomebodyHasChangedIsNotTakenIn() throws IOException {
        APair pair = APair.withEverything();
        Map<String, String> files = unpacked(export(pair.referrer));
        String edges = files.get("waiver-edge.ndjson");
        assertThat(edges).contains("\"LIVE\"");
        files.put("waiver-edge.ndjson", edges.replace("\"LIVE\"", "\"PENDING\""));
        refused(pair.referrer, packed(files));
        String manifest = files.get("manifest.json");
        files.put("waiver-edge.ndjson", edges);
        files.put("manifest.json", manifest.replaceFirst("\"records\":\\d+", "\"records\":7"));
        refused(pair.referrer, packed(files));
        refused(pair.referrer, new byte[] {'P', 'K', 3, 4});
    }

    private static void refused(String authority, byte[] archive) {
        upload(authority, archive)
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("no-export"));
    }

    @Test
    void anotherAuthoritysExportFillsNobodyElsesRecords() throws IOException {
        APair pair = APair.withEverything();
        byte[] archive = export(pair.referrer);
        var done = Uploads.done(pair.host, upload(pair.host, archive));
        assertThat(done.getInt("refused")).isEqualTo(done.getInt("rows"));
    }

    @Test
    void everyTableWithRecordsOfAnAuthorityIsExportedOrLeftOutWithAReason() {
        var tables =
                new TreeSet<>(
                        Database.rows(
                                """
                                select c.table_name from information_schema.columns c
                                join information_schema.tables t using (table_schema, table_name)
                                where c.table_schema = 'public' and t.table_type = 'BASE TABLE'
                                  and c.column_name in ('controller', 'host', 'authority',
                                    'discloser', 'participant_id', 'enrolment_id')
                                union
                                select conrelid::regclass::text from pg_constraint
                                where contype = 'f' and confrelid::regclass::text
                                  in ('participant', 'enrolment', 'waiver')\
                                """));
        assertThat(Exported.knownTables()).containsAll(tables);
    }

    @Test
    void itIsSealedAndItsAuthoritysAloneForADay() throws IOException {
        APair pair = APair.withEverything();
        String id = done(pair.referrer, order(pair.referrer));
        assertThat(
                        Database.rows(
                                "select encode(content, 'escape') from full_export_part where export_id = '%s'"
                                        .formatted(id)))
                .isNotEmpty()
                .allSatisfy(part -> assertThat(part).doesNotContain("manifest.json"));
        read(pair.host, "/exports/" + id).then().statusCode(404);
        read(pair.host, "/exports/" + id + "/content").then().statusCode(404);
        read(pair.referrer, "/exports/" + id + "/content")
                .then()
                .statusCode(200)
                .contentType(ZIP)
                .header("Cache-Control", "private, no-store");
        Database.execute(
                "update full_export set available_until = now() - interval '1 second' where id = '%s'"
                        .formatted(id));
        read(pair.referrer, "/exports/" + id + "/content").then().statusCode(404);
    }

    @Test
    void whereHandlersOfProtectedPersonsAreNamedOnlyTheyGetOne() {
        APair pair = APair.withEverything();
        Database.execute(
                "insert into protected_handlers values ('%s', '{handler-7}', 1, now(), 'x')"
                        .formatted(pair.referrer));
        order(pair.referrer).then().statusCode(403).body("type", endsWith("not-a-handler"));
        String token =
                Tokens.token(
                        List.of("samspel-participant"),
                        "participant.read participant.write",
                        Map.of("authority", pair.referrer, "handler", "handler-7"));
        given().auth()
                .oauth2(token)
                .headers(Headers.actingOnce())
                .post(ACase.API + "/exports")
                .then()
                .statusCode(202);
    }

    private static byte[] export(String authority) {
        String id = done(authority, order(authority));
        return read(authority, "/exports/" + id + "/content")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    private static Response order(String authority) {
        return given().auth()
                .oauth2(Tokens.authority(authority))
                .headers(Headers.actingOnce())
                .post(ACase.API + "/exports");
    }

    private static String done(String authority, Response ordered) {
        String id = ordered.then().statusCode(202).extract().path("id");
        Eventually.holds(
                () -> read(authority, "/exports/" + id).then().body("state", equalTo("DONE")));
        return id;
    }

    private static Response read(String authority, String path) {
        return ACase.read(authority).get(ACase.API + path);
    }

    /** How many of its records were refused. */
    private static int restore(String authority, byte[] archive) {
        return Uploads.done(authority, upload(authority, archive)).getInt("refused");
    }

    private static Response upload(String authority, byte[] archive) {
        return Uploads.upload(authority, "kind=EXPORT", ZIP, archive);
    }

    private static Map<String, String> withoutManifest(Map<String, String> files) {
        Map<String, String> others = new LinkedHashMap<>(files);
        others.remove("manifest.json");
        return others;
    }

    private static Map<String, String> unpacked(byte[] archive) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    private static byte[] packed(Map<String, String> files) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
