package se.samspel.reporting.edition;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static se.samspel.reporting.AvestaEvents.ASSOCIATION;
import static se.samspel.reporting.AvestaEvents.HOST;
import static se.samspel.reporting.AvestaEvents.MEMBER;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Tokens;

@QuarkusTest
@WithTestResource(SamspelStack.class)
class EditionResourceTest {

    private static final String STRANGER = "2120000142";
    private static final String EDITIONS = "/reporting/v1/editions";

    private final Team team = new Team(ASSOCIATION);

    /** Ten women and seven men came in 2020; three of the men have found work. */
    @BeforeEach
    void tellOfATeam() {
        team.enrol(10, "KVINNA", null);
        team.enrol(4, "MAN", null);
        team.enrol(3, "MAN", "ARBETE");
        team.arrived();
    }

    @Test
    void theFirstReadByOthersMakesTheFirstEdition() {
        as(HOST).get(EDITIONS + team.query()).then().statusCode(200).body("items", hasSize(0));

        read(as(MEMBER));
        read(office());

        as(MEMBER)
                .get(EDITIONS + team.query())
                .then()
                .statusCode(200)
                .body("items.number", contains(1))
                .body("items[0].audience", equalTo("OTHERS"))
                .body("items[0].threshold", equalTo(5))
                .body("items[0].content", nullValue());
    }

    @Test
    void anEditionReadsTheSameForEverToTheLastByte() throws Exception {
        read(as(MEMBER));
        String id = latest();
        String first = as(MEMBER).get(EDITIONS + "/" + id).asString();

        team.enrol(8, "KVINNA", null);
        team.arrived();
        read(office());

        Response again = office().get(EDITIONS + "/" + id);
        assertThat(again.asString()).isEqualTo(first);
        String content = first.substring(first.indexOf("\"content\":") + 10, first.length() - 1);
        assertThat(again.jsonPath().getString("checksum")).isEqualTo(sha256(content));
        assertThat(again.header("ETag")).isEqualTo('"' + sha256(content) + '"');
    }

    @Test
    void whatArrivedLaterGivesANewEditionWithItsDifferences() {
        read(as(MEMBER));
        String first = latest();
        team.enrol(8, "KVINNA", null);
        team.arrived();
        read(as(MEMBER));

        as(MEMBER)
                .get(EDITIONS + "/" + latest() + "/differences")
                .then()
                .statusCode(200)
                .body("number", equalTo(2))
                .body("differences.figure", hasItem("flow/ALL/enrolled"))
                .body(
                        "differences.find { it.figure == 'flow/ALL/enrolled' }.before.value",
                        equalTo(17))
                .body(
                        "differences.find { it.figure == 'flow/ALL/enrolled' }.after.value",
                        equalTo(25));
        as(MEMBER)
                .get(EDITIONS + "/" + first + "/differences")
                .then()
                .body("differences", hasSize(0));
    }

    @Test
    void aLaterEditionDoesNotTellOfTheFewWhoCameInBetween() {
        read(as(MEMBER)).then().body(flow("ALL") + "[1].value", equalTo(17));
        team.enrol(2, "KVINNA", null);
        team.arrived();

        read(as(MEMBER)).then().body(flow("ALL") + "[1].state", equalTo("WITHHELD"));
    }

    @Test
    void twoFirstReadersAtOnceMakeOneEdition() throws Exception {
        Callable<Integer> reading = () -> read(as(MEMBER)).statusCode();
        try (ExecutorService readers = Executors.newFixedThreadPool(4)) {
            for (var each : readers.invokeAll(List.of(reading, reading, reading, reading))) {
                assertThat(each.get()).isEqualTo(200);
            }
        }

        as(MEMBER).get(EDITIONS + team.query()).then().body("items.number", contains(1));
    }

    @Test
    void theHostPublishesForOthersAndKeepsItsOwn() {
        String key = UUID.randomUUID().toString();
        String others =
                publish(as(HOST), key, "OTHERS")
                        .then()
                        .statusCode(201)
                        .body("number", equalTo(1))
                        .body("content.exact", equalTo(false))
                        .extract()
                        .path("id");
        publish(as(HOST), key, "OTHERS")
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .body("id", equalTo(others));
        String own =
                publish(as(HOST), UUID.randomUUID().toString(), "HOST")
                        .then()
                        .statusCode(201)
                        .body("content.exact", equalTo(true))
                        .extract()
                        .path("id");

        as(HOST).get(EDITIONS + "/" + own).then().statusCode(200);
        as(MEMBER).get(EDITIONS + "/" + own).then().statusCode(404);
        as(MEMBER).get(EDITIONS + "/" + own + "/differences").then().statusCode(404);
        as(MEMBER).get(EDITIONS + team.query()).then().body("items.id", not(hasItem(own)));
        release(as(HOST), own, 3).then().statusCode(409);
    }

    @Test
    void theHostReleasesAnEditionWithALowerThresholdByARecordedDecision() {
        read(as(MEMBER)).then().body(flow("MAN") + "[3].state", equalTo("WITHHELD"));
        String id = latest();

        release(as(HOST), id, 3)
                .then()
                .statusCode(201)
                .body("number", equalTo(2))
                .body("threshold", equalTo(3))
                .body("released", equalTo(true));

        read(office()).then().body(flow("MAN") + "[3].value", equalTo(3));
        release(as(HOST), id, 2).then().statusCode(400);
    }

    @Test
    void aTeamReportThatOthersReadIsAnEditionToo() {
        String report =
                "/reporting/v1/interventions/"
                        + team.coverage().substring("intervention:".length())
                        + "/team-report?from=2020-01-01&to=2020-12-31";
        as(MEMBER).get(report).then().body("stockAndFlow.enrolled", equalTo(17));
        team.enrol(2, "KVINNA", null);
        team.arrived();

        as(MEMBER).get(report).then().body("stockAndFlow.enrolled", nullValue());
        as(MEMBER)
                .get(EDITIONS + team.query() + "&definition=team-report")
                .then()
                .statusCode(200)
                .body("items.number", contains(2, 1));
        as(MEMBER)
                .get(EDITIONS + "/" + latest() + "/differences")
                .then()
                .body("differences.figure", hasItem("stockAndFlow.enrolled"));
    }

    @Test
    void nobodyButTheHostPublishesOrReleases() {
        read(as(MEMBER));
        String id = latest();

        publish(office(), UUID.randomUUID().toString(), "OTHERS").then().statusCode(403);
        publish(as(MEMBER), UUID.randomUUID().toString(), "OTHERS").then().statusCode(403);
        publish(as(STRANGER), UUID.randomUUID().toString(), "OTHERS").then().statusCode(404);
        release(office(), id, 3).then().statusCode(403);
        release(as(MEMBER), id, 3).then().statusCode(403);
        release(as(STRANGER), id, 3).then().statusCode(404);
        release(given(), id, 3).then().statusCode(401);
        publish(given(), UUID.randomUUID().toString(), "OTHERS").then().statusCode(401);
    }

    @Test
    void forStrangersThereAreNoEditions() {
        read(as(MEMBER));
        String id = latest();

        as(STRANGER).get(EDITIONS + team.query()).then().statusCode(404);
        as(STRANGER).get(EDITIONS + "/" + id).then().statusCode(404);
        as(STRANGER).get(EDITIONS + "/" + id + "/differences").then().statusCode(404);
        given().get(EDITIONS + team.query()).then().statusCode(401);
        given().get(EDITIONS + "/" + id).then().statusCode(401);
        given().auth()
                .oauth2(Tokens.authority(MEMBER, "referral.read"))
                .get(EDITIONS + "/" + id)
                .then()
                .statusCode(403);
    }

    private Response read(RequestSpecification reader) {
        Response read =
                reader.get(
                        "/reporting/v1/reports/participants"
                                + team.query()
                                + "&from=2020-01-01&to=2020-12-31");
        read.then().statusCode(200).body("exact", equalTo(false));
        return read;
    }

    private static String flow(String row) {
        return "sections.find { it.key == 'flow' }.rows.find { it.key == '" + row + "' }.cells";
    }

    private String latest() {
        return as(MEMBER).get(EDITIONS + team.query()).then().extract().path("items[0].id");
    }

    private Response publish(RequestSpecification by, String key, String audience) {
        return by.contentType("application/json")
                .header("Idempotency-Key", key)
                .body(
                        Map.of(
                                "definition",
                                "participants",
                                "coverage",
                                team.coverage(),
                                "from",
                                "2020-01-01",
                                "to",
                                "2020-12-31",
                                "audience",
                                audience))
                .post(EDITIONS);
    }

    private static Response release(RequestSpecification by, String id, int threshold) {
        return by.contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID())
                .body(
                        Map.of(
                                "threshold",
                                threshold,
                                "decidedBy",
                                "h-4711",
                                "reason",
                                "The board asked for it."))
                .post(EDITIONS + "/" + id + "/release");
    }

    private static String sha256(String text) throws Exception {
        byte[] digest =
                MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest);
    }

    private static RequestSpecification as(String authority) {
        return given().auth().oauth2(Tokens.authority(authority));
    }

    private static RequestSpecification office() {
        return given().auth().oauth2(Tokens.office(ASSOCIATION));
    }
}
