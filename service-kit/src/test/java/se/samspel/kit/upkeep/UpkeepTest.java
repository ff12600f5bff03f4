package se.samspel.kit.upkeep;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samspel.kit.crypto.Envelope;
import se.samspel.kit.crypto.FieldId;
import se.samspel.kit.crypto.SealedKey;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.Eventually;
import se.samspel.kit.testing.Headers;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Tokens;
import se.samspel.kit.testing.Topics;

@QuarkusTest
@WithTestResource(SamspelStack.class)
class UpkeepTest {

    private static final String ORDERS = "/probe/v1/upkeep-orders";
    private static final String TOPIC = "samspel.funding.v1";
    private static final String TYPE = "se.samspel.mirrored.changed.v1";
    private static final FieldId FIELD = new FieldId("vault", "secret", new UUID(1, 2));

    @Inject UpkeepRun run;
    @Inject Envelope envelope;

    @ConfigProperty(name = "samspel.keys.directory")
    String keys;

    @BeforeEach
    @AfterEach
    void nothingIsLeft() throws IOException {
        Database.execute("delete from parked_record; delete from upkeep_order");
        Files.deleteIfExists(Path.of(keys, "field-key.current"));
    }

    private static void send(String key, String name, int version) {
        Topics.send(
                TOPIC,
                TYPE,
                key,
                "{\"id\":\"%s\",\"name\":\"%s\",\"version\":%d}".formatted(key, name, version));
    }

    private static void parked(String key, String... reasons) {
        Eventually.holds(() ->
                assertThat(
                                Database.rows(
                                        "select reason from parked_record where key = '%s'"
                                                .formatted(key)))
                        .containsExactly(reasons));
    }

    private static void seen(String key, String... names) {
        Eventually.holds(() ->
                assertThat(Database.rows("select name from mirrored where id = '" + key + "'"))
                        .containsExactly(names));
    }

    private static Response order(String token, String work) {
        return given().auth()
                .oauth2(token)
                .headers(Headers.once())
                .contentType(ContentType.JSON)
                .body("{\"work\":\"%s\"}".formatted(work))
                .post(ORDERS);
    }

    private static Response read(String id) {
        return given().auth().oauth2(Tokens.operator()).get(ORDERS + "/" + id);
    }

    private String done(String work) {
        Response ordered = order(Tokens.operator(), work);
        ordered.then().statusCode(202).body("state", equalTo("REQUESTED"));
        String id = ordered.path("id");
        run.run();
        read(id).then().statusCode(200).body("state", equalTo("DONE"));
        return id;
    }

    @Test
    void whatWasParkedIsAppliedWhenItsCauseIsMended() {
        send("mended", "poison", 3);
        Topics.send(TOPIC, TYPE, "unread", "not json");
        parked("mended", "not-applicable");
        parked("unread", "unreadable-payload");
        Database.execute("alter table mirrored drop constraint mirrored_name_check");
        try {
            String id = done("REPLAY_PARKED_RECORDS");

            read(id).then().body("done", equalTo(1));
            seen("mended", "poison");
            parked("mended");
            parked("unread", "unreadable-payload");
        } finally {
            Database.execute(
                    "delete from mirrored where name = 'poison';"
                            + " alter table mirrored add constraint mirrored_name_check"
                            + " check (name <> 'poison')");
        }
    }

    @Test
    void whatCannotBeAppliedYetStaysParked() {
        send("unmended", "poison", 3);
        parked("unmended", "not-applicable");

        String id = done("REPLAY_PARKED_RECORDS");

        read(id).then().body("done", equalTo(0));
        parked("unmended", "not-applicable");
        given().auth()
                .oauth2(Tokens.operator())
                .get("/probe/v1/parked-records")
                .then()
                .statusCode(200)
                .body("items.reason", hasItem("not-applicable"))
                .body("items[0]", not(org.hamcrest.Matchers.hasKey("key")));
    }

    @Test
    void aLaterStateMakesGoodWhatWasParked() {
        send("later", "poison", 1);
        send("another", "poison", 1);
        parked("later", "not-applicable");
        parked("another", "not-applicable");

        send("later", "good", 2);

        seen("later", "good");
        parked("later");
        parked("another", "not-applicable");
    }

    @Test
    void whatATombstoneErasedDoesNotComeBackByAReplay() {
        send("erased", "first", 1);
        send("erased", "poison", 2);
        parked("erased", "not-applicable");

        Topics.send(TOPIC, TYPE, "erased", null);

        seen("erased");
        parked("erased");
    }

    @Test
    void theLastOfEachAggregateIsToldOnceMore() {
        String note = newNote();
        Topics.await("samspel.referral.v1", 1, note);
        String order = order(Tokens.operator(), "REPUBLISH").path("id");

        var told = Topics.await("samspel.referral.v1", 2, note);

        assertThat(Topics.text(told.get(1))).isEqualTo(Topics.text(told.get(0)));
        assertThat(Topics.header(told.get(1), "ce_id"))
                .isEqualTo(Topics.header(told.get(0), "ce_id"));
        Eventually.holds(() -> read(order).then().body("state", equalTo("DONE")));
    }

    private static String newNote() {
        return given().auth()
                .oauth2(Tokens.authority("2021005521"))
                .headers(Headers.actingOnce())
                .contentType(ContentType.JSON)
                .body("{\"body\":\"told\"}")
                .post("/probe/v1/notes")
                .path("id");
    }

    @Test
    void theOldFieldKeyCanGoWhenAllDataKeysAreWrappedByTheNew() throws IOException {
        Database.execute(
                "create table vault (id int primary key, key_id text, wrapped_key bytea);"
                        + " grant all on vault to public");
        try {
            SealedKey before = envelope.newKey();
            byte[] sealed = envelope.encrypt(before, FIELD, "kept");
            Database.execute(
                    "insert into vault select n, 'field-key.1', '\\x%s' from generate_series(1, 9000) n"
                            .formatted(HexFormat.of().formatHex(before.wrapped())));
            Database.execute("insert into vault values (0, 'field-key.1', null)");
            secondKeyIsCurrent();

            String id = done("REWRAP_DATA_KEYS");

            read(id).then().body("done", equalTo(9000));
            assertThat(Database.rows("select distinct key_id from vault where id > 0"))
                    .containsExactly("field-key.2");
            String wrapped = "select encode(wrapped_key, 'hex') from vault where id in (1, 9000)";
            for (String hex : Database.rows(wrapped)) {
                var key = new SealedKey("field-key.2", HexFormat.of().parseHex(hex));
                assertThat(envelope.decrypt(key, FIELD, sealed)).isEqualTo("kept");
                var under = new SealedKey("field-key.1", key.wrapped());
                assertThatThrownBy(() -> envelope.decrypt(under, FIELD, sealed))
                        .isInstanceOf(IllegalStateException.class);
            }
        } finally {
            Database.execute("drop table vault");
        }
    }

    private void secondKeyIsCurrent() throws IOException {
        byte[] second = new byte[32];
        second[0] = 99;
        Files.writeString(
                Path.of(keys, "field-key.2"), Base64.getEncoder().encodeToString(second));
        Files.writeString(Path.of(keys, "field-key.current"), "field-key.2\n");
        assertThat(envelope.newKey().keyId()).isEqualTo("field-key.2");
    }

    @Test
    void whatStandsInTheNameOfTheCurrentKeyIsAFieldKey() throws IOException {
        Files.writeString(Path.of(keys, "field-key.current"), "../fingerprint-key");
        assertThatThrownBy(() -> envelope.newKey()).hasMessageContaining("names no field key");
    }

    @Test
    void oneOfEachIsUnderWayAndWhatAServiceHasNotGotIsUnknown() {
        order(Tokens.operator(), "REWRAP_DATA_KEYS").then().statusCode(202);
        order(Tokens.operator(), "REWRAP_DATA_KEYS")
                .then()
                .statusCode(409)
                .body("type", endsWith("upkeep-under-way"));
        order(Tokens.operator(), "RENEW_BLIND_INDEX").then().statusCode(422);
        order(Tokens.operator(), "NONSENSE").then().statusCode(400);
    }

    @Test
    void theOperatorAloneOrders() {
        given().contentType(ContentType.JSON)
                .body("{\"work\":\"REPUBLISH\"}")
                .post(ORDERS)
                .then()
                .statusCode(401);
        for (String scope : new String[] {"association.admin", "operations.read"}) {
            String authority = Tokens.authority("2021005521", scope);
            order(authority, "REPUBLISH").then().statusCode(403);
            String one = ORDERS + "/" + UUID.randomUUID();
            given().auth().oauth2(authority).get(one).then().statusCode(403);
            given().auth()
                    .oauth2(authority)
                    .get("/probe/v1/parked-records")
                    .then()
                    .statusCode(403);
        }
        read(UUID.randomUUID().toString()).then().statusCode(404);
        assertThat(Database.rows("select id from upkeep_order")).isEmpty();
    }
}
