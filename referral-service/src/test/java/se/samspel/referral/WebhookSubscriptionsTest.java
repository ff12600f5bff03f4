package se.samspel.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static se.samspel.referral.Setting.AME;
import static se.samspel.referral.Setting.REGION;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.Eventually;
import se.samspel.kit.testing.SamspelStack;

/** An authority keeps its own subscriptions. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class WebhookSubscriptionsTest {

    private static final String URL = "https://8.8.8.8/hook";

    private final Webhooks region = Webhooks.of(REGION);
    private final Calls calls = Calls.as(REGION);

    @BeforeEach
    void members() {
        Setting.members();
        Eventually.holds(() ->
                assertThat(
                                Database.rows(
                                        "select 1 from authority_topic where authority = '"
                                                + REGION
                                                + "'"))
                        .hasSize(1));
    }

    @AfterEach
    void noSubscriptions() {
        Database.execute("delete from webhook_subscription");
    }

    @Test
    void theSecretIsShownOnce() {
        String id =
                region.subscribe(URL, "")
                        .then()
                        .statusCode(201)
                        .header("ETag", "\"1\"")
                        .body("secret", startsWith("whsec_"))
                        .extract()
                        .path("id");
        calls.get(Webhooks.PATH + "/" + id).then().statusCode(200).body("secret", nullValue());
        calls.get(Webhooks.PATH)
                .then()
                .body("items.id", hasItem(id))
                .body("items[0].secret", nullValue());
        JsonPath rotated = region.act(id, "secret-rotation");
        assertThat(rotated.getString("secret")).startsWith("whsec_");
        assertThat(rotated.getString("previousSecretUntil")).isNotNull();
        assertThat(Database.rows("select encode(secret, 'escape') from webhook_subscription"))
                .isNotEmpty()
                .noneMatch(sealed -> sealed.contains("whsec_"));
    }

    @Test
    void aRepeatedCallShowsNoSecret() {
        var request = calls.writing().body("{\"url\":\"%s\"}".formatted(URL));
        String id =
                request.post("/referral/v1" + Webhooks.PATH)
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        request.post("/referral/v1" + Webhooks.PATH)
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .body("id", equalTo(id))
                .body("secret", nullValue());
    }

    @Test
    void itIsChangedAndEndedFromTheVersionThatWasRead() {
        String id = region.subscribe(URL, "").then().statusCode(201).extract().path("id");
        String change =
                "{\"url\":\"https://8.8.4.4/other\",\"types\":[\"se.samspel.referral.received.v1\"]}";
        put(id, "\"7\"", change).then().statusCode(412);
        calls.writing()
                .body(change)
                .put("/referral/v1" + Webhooks.PATH + "/" + id)
                .then()
                .statusCode(428);
        put(id, "\"1\"", change)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("url", endsWith("/other"))
                .body("types", hasItem("se.samspel.referral.received.v1"));
        delete(id, "\"1\"").then().statusCode(412);
        delete(id, "\"2\"").then().statusCode(204);
        calls.get(Webhooks.PATH + "/" + id).then().statusCode(404);
    }

    @Test
    void itIsDisabledAndEnabledOnceEach() {
        String id = region.subscribe(URL, "").then().statusCode(201).extract().path("id");
        assertThat(region.act(id, "disabling").getString("disabledBecause")).isEqualTo("OWNER");
        act(id, "\"2\"", "disabling").then().statusCode(409);
        assertThat(region.act(id, "enabling").getString("state")).isEqualTo("ENABLED");
        act(id, "\"3\"", "enabling").then().statusCode(409);
    }

    @Test
    void anotherAuthoritysSubscriptionDoesNotExist() {
        String id = region.subscribe(URL, "").then().statusCode(201).extract().path("id");
        Calls other = Calls.as(AME);
        String path = Webhooks.PATH + "/" + id;
        other.get(path).then().statusCode(404);
        other.get(path + "/deliveries").then().statusCode(404);
        other.get(Webhooks.PATH).then().body("items.id", not(hasItem(id)));
        for (String act : List.of("secret-rotation", "disabling", "enabling", "test")) {
            other.writing()
                    .header("If-Match", "\"1\"")
                    .body("{}")
                    .post("/referral/v1" + path + "/" + act)
                    .then()
                    .statusCode(404);
        }
        other.post(path + "/replay", "{\"after\":\"BEGINNING\"}").then().statusCode(404);
        other.writing()
                .header("If-Match", "\"1\"")
                .delete("/referral/v1" + path)
                .then()
                .statusCode(404);
    }

    @ParameterizedTest
    @CsvSource({
        "http://8.8.8.8/hook, refused-target",
        "https://127.0.0.1/hook, refused-target",
        "https://10.1.2.3/hook, refused-target",
        "https://169.254.169.254/latest, refused-target",
        "https://[::1]/hook, refused-target",
        "https://[::ffff:10.0.0.1]/hook, refused-target",
        "https://localhost/hook, refused-target",
        "https://8.8.8.8:22/hook, refused-target",
        "https://who:secret@8.8.8.8/hook, refused-target",
        "https://no-such-host.invalid/hook, unresolved-target"
    })
    void aTargetThatIsNotTheOpenInternetsIsRefused(String url, String code) {
        region.subscribe(url, "").then().statusCode(422).body("type", endsWith(code));
        String id = region.subscribe(URL, "").then().statusCode(201).extract().path("id");
        put(id, "\"1\"", "{\"url\":\"%s\"}".formatted(url)).then().statusCode(422);
    }

    @Test
    void whatCannotBeReadIsMalformed() {
        for (String more :
                List.of(
                        ",\"from\":\"17\"",
                        ",\"types\":[\"A b\"]",
                        ",\"interventionIds\":[\"x\"]",
                        ",\"secret\":\"own\"")) {
            region.subscribe(URL, more).then().statusCode(400);
        }
        region.subscribe("https://a b/", "").then().statusCode(400);
    }

    @Test
    void anAuthorityHasTwentyAtMost() {
        for (int i = 0; i < 20; i++) {
            region.subscribe(URL, "").then().statusCode(201);
        }
        region.subscribe(URL, "")
                .then()
                .statusCode(422)
                .body("type", endsWith("too-many-subscriptions"));
    }

    @Test
    void whoHasNoFeedHasNothingToSubscribeTo() {
        Webhooks.of("2321000016")
                .subscribe(URL, "")
                .then()
                .statusCode(422)
                .body("type", endsWith("no-event-log"));
    }

    private Response put(String id, String tag, String body) {
        return calls.writing()
                .header("If-Match", tag)
                .body(body)
                .put("/referral/v1" + Webhooks.PATH + "/" + id);
    }

    private Response delete(String id, String tag) {
        return calls.writing()
                .header("If-Match", tag)
                .delete("/referral/v1" + Webhooks.PATH + "/" + id);
    }

    private Response act(String id, String tag, String act) {
        return calls.writing()
                .header("If-Match", tag)
                .body("{}")
                .post("/referral/v1" + Webhooks.PATH + "/" + id + "/" + act);
    }
}
