package se.samspel.funding;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.net.URI;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Statements;
import se.samspel.kit.testing.Tokens;

/** A calendar program has no token: a secret address opens the year wheel and the meetings. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class CalendarFeedsTest {

    private static final String API = AnAssociation.API;
    private static final String SWEDISH = "{\"name\":\"Kansliets Outlook\",\"language\":\"SV\"}";

    private AnAssociation association;

    @BeforeEach
    void anAssociation() {
        association = AnAssociation.withMembers();
    }

    @Test
    void aSecretAddressShowsStepsAndMeetingsOfItsAssociationWithoutAToken() {
        AnAssociation other = AnAssociation.withMembers();
        String theirs = new ABoard(other).planned(AnAssociation.TODAY.plusDays(9), true);
        String ours = new ABoard(association).planned(AnAssociation.TODAY.plusDays(20), true);
        String calendar =
                subscribed(made(SWEDISH).getString("url"))
                        .then()
                        .statusCode(200)
                        .contentType("text/calendar")
                        .header("Cache-Control", "private, no-cache")
                        .header("Content-Language", "sv")
                        .extract()
                        .asString();
        assertThat(calendar)
                .contains("X-WR-CALNAME:Årshjul Samordningsförbundet " + association.id())
                .contains("SUMMARY:Budget fastställd " + (AnAssociation.TODAY.getYear() + 1))
                .contains("UID:" + ours + "@board-meeting.samspel")
                .doesNotContain(theirs);
        assertThat(subscribed(made(SWEDISH.replace("SV", "EN")).getString("url")).asString())
                .contains("SUMMARY:Budget adopted ");
    }

    @Test
    void aSecretAddressSaysWhatTheOfficesOwnCalendarSays() {
        var board = new ABoard(association);
        String meeting = board.held(true);
        String decision = board.decided(meeting, 1, "BUDGET");
        board.done(
                "BUDGET",
                "{\"doneOn\":\"%s\",\"reference\":\"§ 1\",\"decisionId\":\"%s\"}"
                        .formatted(ABoard.HELD_ON, decision));
        String own =
                association.office().get(API + association.path() + "/year-wheel.ics").asString();
        String published = subscribed(made(SWEDISH).getString("url")).asString();
        assertThat(unstamped(published)).isEqualTo(unstamped(own)).contains("(klart)");
    }

    @Test
    void theSecretIsShownOnceAndStoredNowhere() {
        String key = UUID.randomUUID().toString();
        JsonPath made = make(key, SWEDISH).then().statusCode(201).extract().jsonPath();
        make(key, SWEDISH)
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .body("id", equalTo(made.getString("id")))
                .body("url", nullValue());
        String secret = secret(made.getString("url"));
        assertThat(secret).hasSize(43);
        list().then()
                .statusCode(200)
                .body("items.size()", equalTo(1))
                .body("items[0].url", nullValue());
        association.office().get(feed(made)).then().statusCode(200).body("url", nullValue());
        assertThat(
                        Database.seenBy(
                                "association:" + association.id(),
                                "select f::text from calendar_feed f"))
                .hasSize(1)
                .noneMatch(row -> row.contains(secret));
    }

    @Test
    void aReplacedSecretAndARevokedAddressLeadNowhereAtOnce() {
        JsonPath made = made(SWEDISH);
        String first = made.getString("url");
        String second = act(made, "replacement", 1).then().statusCode(200).extract().path("url");
        subscribed(first).then().statusCode(404);
        subscribed(second).then().statusCode(200);
        act(made, "replacement", 1).then().statusCode(412);
        act(made, "revocation", 2)
                .then()
                .statusCode(200)
                .body("url", nullValue())
                .header("ETag", "\"3\"");
        subscribed(second).then().statusCode(404);
        act(made, "replacement", 3).then().statusCode(409);
    }

    @Test
    void fiveAddressesAreOpenAtMost() {
        JsonPath first = made(SWEDISH);
        for (int more = 0; more < 4; more++) {
            made(SWEDISH);
        }
        make(UUID.randomUUID().toString(), SWEDISH)
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:samspel:problem:too-many-calendar-feeds"));
        act(first, "revocation", 1).then().statusCode(200);
        made(SWEDISH);
        make(UUID.randomUUID().toString(), SWEDISH.replace("Kansliets", "Till 19900101-2385"))
                .then()
                .statusCode(422);
    }

    @Test
    void neitherProblemsNorTracesNorMetricsTellTheSecret() {
        String url = made(SWEDISH).getString("url");
        String secret = secret(url);
        subscribed(url).then().statusCode(200).header("traceparent", endsWith("-00"));
        list().then().header("traceparent", endsWith("-01"));
        String unknown = url.replace(secret, "A".repeat(43));
        for (String wrong : new String[] {unknown, url.replace(".ics", ".txt"), url + "/x"}) {
            assertThat(subscribed(wrong).then().statusCode(404).extract().asString())
                    .doesNotContain(secret)
                    .doesNotContain("AAAA")
                    .contains("/funding/v1/calendars/\"");
        }
        given().header("Accept", "application/json").get(URI.create(url)).then().statusCode(406);
        given().post(URI.create(url)).then().statusCode(405);
        assertThat(given().get("/q/metrics").then().statusCode(200).extract().asString())
                .doesNotContain(secret);
    }

    @Test
    void anUnknownSecretCostsOneLookUpByItsDigest() {
        String url = made(SWEDISH).getString("url");
        String unknown = url.replace(secret(url), "B".repeat(43));
        assertThat(Statements.during(() -> subscribed(unknown)))
                .hasSize(2)
                .anyMatch(statement -> statement.contains("digest"));
        assertThat(Statements.during(() -> subscribed(url))).hasSize(8);
    }

    private JsonPath made(String body) {
        return make(UUID.randomUUID().toString(), body).then().statusCode(201).extract().jsonPath();
    }

    private Response make(String key, String body) {
        return given().auth()
                .oauth2(Tokens.office(association.id()))
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body(body)
                .post(API + association.path() + "/calendar-feeds");
    }

    private Response list() {
        return association.office().get(API + association.path() + "/calendar-feeds");
    }

    private Response act(JsonPath made, String act, int version) {
        return association
                .office()
                .header("If-Match", "\"" + version + "\"")
                .post(feed(made) + "/" + act);
    }

    private static String feed(JsonPath made) {
        return API + "/calendar-feeds/" + made.getString("id");
    }

    private static Response subscribed(String url) {
        URI address = URI.create(url);
        assertThat(address.getPort()).isEqualTo(RestAssured.port);
        return given().get(address);
    }

    private static String secret(String url) {
        return url.substring(url.lastIndexOf('/') + 1, url.length() - ".ics".length());
    }

    private static String unstamped(String calendar) {
        return calendar.replaceAll("DTSTAMP:[^\r]*\r\n", "");
    }
}
