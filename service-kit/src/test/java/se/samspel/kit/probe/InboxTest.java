package se.samspel.kit.probe;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.Eventually;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Tokens;
import se.samspel.kit.testing.Topics;

@QuarkusTest
@WithTestResource(SamspelStack.class)
class InboxTest {

    private static final String TOPIC = "samspel.funding.v1";
    private static final String TYPE = "se.samspel.mirrored.changed.v1";

    private static void send(String key, String name, int version) {
        Topics.send(
                TOPIC,
                TYPE,
                key,
                "{\"id\":\"%s\",\"name\":\"%s\",\"version\":%d,\"new\":true}"
                        .formatted(key, name, version));
    }

    private static void seen(String key, String... names) {
        Eventually.holds(() ->
                assertThat(Database.rows("select name from mirrored where id = '" + key + "'"))
                        .containsExactly(names));
    }

    @Test
    void theGreatestVersionStaysWhateverComesAfterIt() {
        send("a", "second", 2);
        seen("a", "second");
        send("a", "first", 1);
        send("a", "second again", 2);
        send("a-after", "x", 1);
        seen("a-after", "x");
        seen("a", "second");
    }

    @Test
    void aTombstoneErases() {
        send("b", "there", 1);
        seen("b", "there");
        Topics.send(TOPIC, TYPE, "b", null);
        seen("b");
    }

    @Test
    void whatCannotBeReadOrAppliedIsParkedAndTheRestGoesOn() {
        Topics.send(TOPIC, TYPE, "c", "not json");
        Topics.send(TOPIC, TYPE, "c", "{\"id\":\"c\",\"name\":\"x\"}");
        send("c", "poison", 3);
        send("c-after", "good", 1);

        seen("c-after", "good");
        Eventually.holds(() ->
                assertThat(
                                Database.rows(
                                        "select reason from parked_record where key = 'c'"
                                                + " order by reason"))
                        .containsExactly("no-version", "not-applicable", "unreadable-payload"));
        assertThat(Database.seenBy("authority:2021005521", "select key from parked_record"))
                .isEmpty();
        Database.execute("delete from parked_record");
    }

    @Test
    void aRecordThatCannotEvenBeParkedIsWaitedFor() throws InterruptedException {
        Database.execute("alter table parked_record rename to parked_record_away");
        try {
            Topics.send(TOPIC, TYPE, "e", "not json");
            // It is tried meanwhile, and once more after five seconds.
            Thread.sleep(2000);
        } finally {
            Database.execute("alter table parked_record_away rename to parked_record");
        }
        send("e-after", "good", 1);

        seen("e-after", "good");
        assertThat(Database.rows("select reason from parked_record where key = 'e'"))
                .containsExactly("unreadable-payload");
        Database.execute("delete from parked_record");
    }

    @Test
    void freshnessTellsWhenAllIsTakenIn() {
        send("d", "x", 1);
        Eventually.holds(() ->
                given().auth()
                        .oauth2(Tokens.operator())
                        .get("/probe/v1/freshness")
                        .then()
                        .statusCode(200)
                        .body("inputs[0].lag", org.hamcrest.Matchers.equalTo(0)));
        seen("d", "x");
    }
}
