package se.samspel.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static se.samspel.referral.Setting.AF;
import static se.samspel.referral.Setting.AME;
import static se.samspel.referral.Setting.FK;
import static se.samspel.referral.Setting.REGION;
import static se.samspel.referral.Setting.STRANGER;
import static se.samspel.referral.Setting.TODAY;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.EventContract;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Topics;

/** What stands in the way, noticed by the members and handled by the host. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class ObstaclesTest {

    private static final String WORDS = "Fyra månaders väntan på bedömning";
    private static final String OBSTACLES = "/interventions/%s/structural-obstacles";
    private static final String CATEGORIES = "/referral/v1/interventions/%s/obstacle-categories";

    private final Calls host = Calls.as(AME);

    @Test
    void anObstacleIsRecordedByAMemberAndHandledByTheHost() {
        UUID team = Setting.intervention();
        String id = noticed(FK, team);

        handle(host, id, "\"1\"", TODAY.toString())
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("state", equalTo("HANDLED"))
                .body("handledOn", equalTo(TODAY.toString()))
                .body("text", equalTo(WORDS))
                .body("measure", equalTo("Ny rutin"))
                .body("recordingAuthority", equalTo(FK));
        handle(host, id, "\"2\"", TODAY.toString()).then().statusCode(409);
        host.get(OBSTACLES.formatted(team) + "?state=OPEN").then().body("items", hasSize(0));
        host.get(OBSTACLES.formatted(team) + "?state=HANDLED")
                .then()
                .body("items.id", contains(id));
    }

    @Test
    void theWordsAreForTheHostThePartiesAndWhoWroteThem() {
        UUID team = Setting.intervention();
        String id = noticed(FK, team);
        for (String reader : new String[] {AME, REGION, FK}) {
            Calls.as(reader)
                    .get("/structural-obstacles/" + id)
                    .then()
                    .statusCode(200)
                    .body("text", equalTo(WORDS));
        }
        Calls.as(AF)
                .get(OBSTACLES.formatted(team))
                .then()
                .statusCode(200)
                .body("items.id", contains(id))
                .body("items[0].category", equalTo("WAITING_TIME"))
                .body("items[0].text", nullValue());
        Calls.as(STRANGER).get("/structural-obstacles/" + id).then().statusCode(404);
        Calls.as(STRANGER).get(OBSTACLES.formatted(team)).then().statusCode(404);
        handle(Calls.as(FK), id, "\"1\"", TODAY.toString()).then().statusCode(404);
    }

    @Test
    void theWordsAreSealedAndNotTold() {
        UUID team = Setting.intervention();
        String id = noticed(FK, team);
        assertThat(
                        Database.rows(
                                "select id from structural_obstacle where id = '%s' and position(convert_to('%s', 'UTF8') in description) = 0"
                                        .formatted(id, WORDS)))
                .hasSize(1);
        handle(host, id, "\"1\"", TODAY.toString()).then().statusCode(200);
        Topics.await("samspel.statistics.v1", 2, id)
                .forEach(record -> {
                    EventContract.own().describes(record);
                    assertThat(Topics.text(record)).doesNotContain(WORDS, "Ny rutin", FK);
                });
        assertThat(Database.seenBy("authority:" + STRANGER, "select 1 from structural_obstacle"))
                .isEmpty();
    }

    @Test
    void everyAccessIsLoggedAtTheHost() {
        UUID team = Setting.intervention();
        String id = noticed(FK, team);
        Calls.as(REGION).get("/structural-obstacles/" + id).then().statusCode(200);
        assertThat(
                        Database.rows(
                                "select operation from access_log where controller = '%s' and '%s' = any (record_ids) order by at"
                                        .formatted(AME, id)))
                .containsExactly("record-structural-obstacle", "read-structural-obstacle");
    }

    @Test
    void whatNoObstacleCanBeIsRefused() {
        UUID team = Setting.intervention();
        String tomorrow = notice("RULES", WORDS, TODAY.plusDays(1).toString());
        refused(FK, team, tomorrow, "future-act-date");
        refused(FK, team, notice("NONE", WORDS, TODAY.toString()), "unknown-category");
        String numbered = notice("RULES", "400104-2383 väntar", TODAY.toString());
        refused(FK, team, numbered, "identity-number-in-text");
        String id = noticed(FK, team);
        handle(host, id, "\"1\"", TODAY.minusDays(2).toString())
                .then()
                .statusCode(422)
                .body("type", endsWith("handled-before-noticed"));
        handle(host, id, "\"9\"", TODAY.toString()).then().statusCode(412);
        host.post("/structural-obstacles/" + id + "/handling", handled(TODAY.toString()))
                .then()
                .statusCode(428);
    }

    @Test
    void theHostMayMakeAListOfItsOwn() {
        UUID team = Setting.intervention();
        Calls.as(FK)
                .get("/interventions/%s/obstacle-categories".formatted(team))
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("own", equalTo(false))
                .body("categories.code", hasItem("WAITING_TIME"));
        String own =
                "{\"categories\":[{\"code\":\"TRANSPORT\",\"sv\":\"Resor\",\"en\":\"Journeys\"}]}";
        var first = host.writing().header("If-None-Match", "*").body(own);
        first.put(CATEGORIES.formatted(team))
                .then()
                .statusCode(201)
                .header("Location", endsWith(CATEGORIES.formatted(team)))
                .header("ETag", "\"1\"")
                .body("own", equalTo(true));
        host.writing().body(own).put(CATEGORIES.formatted(team)).then().statusCode(428);
        host.writing()
                .header("If-Match", "\"1\"")
                .body(own)
                .put(CATEGORIES.formatted(team))
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"");
        Calls.as(FK)
                .writing()
                .header("If-Match", "\"2\"")
                .body(own)
                .put(CATEGORIES.formatted(team))
                .then()
                .statusCode(404);
        String known = notice("TRANSPORT", WORDS, TODAY.toString());
        Calls.as(FK).post(OBSTACLES.formatted(team), known).then().statusCode(201);
        refused(FK, team, notice("RULES", WORDS, TODAY.toString()), "unknown-category");
    }

    /** Who has read the common list has not read the first list of the host's own. */
    @Test
    void aFirstListOfItsOwnIsNotReplacedByWhoReadTheCommonOne() {
        UUID team = Setting.intervention();
        String path = CATEGORIES.formatted(team);
        String common =
                host.get("/interventions/%s/obstacle-categories".formatted(team)).header("ETag");
        String own =
                "{\"categories\":[{\"code\":\"TRANSPORT\",\"sv\":\"Resor\",\"en\":\"Journeys\"}]}";
        host.writing().header("If-None-Match", "*").body(own).put(path).then().statusCode(201);
        host.writing().header("If-Match", common).body(own).put(path).then().statusCode(412);
    }

    private static String noticed(String authority, UUID team) {
        return Calls.as(authority)
                .post(
                        OBSTACLES.formatted(team),
                        notice("WAITING_TIME", WORDS, TODAY.minusDays(1).toString()))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Response handle(Calls caller, String id, String tag, String on) {
        return caller.writing()
                .header("If-Match", tag)
                .body(handled(on))
                .post("/referral/v1/structural-obstacles/" + id + "/handling");
    }

    private static String handled(String on) {
        return "{\"handledOn\":\"%s\",\"measure\":\"Ny rutin\"}".formatted(on);
    }

    private static void refused(String authority, UUID team, String body, String code) {
        Calls.as(authority)
                .post(OBSTACLES.formatted(team), body)
                .then()
                .statusCode(422)
                .body("type", endsWith(code));
    }

    private static String notice(String category, String text, String on) {
        return "{\"level\":\"ORGANISATION\",\"category\":\"%s\",\"text\":\"%s\",\"noticedOn\":\"%s\"}"
                .formatted(category, text, on);
    }
}
