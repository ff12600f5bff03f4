package se.samspel.reporting.quality;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.Headers;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Tokens;
import se.samspel.reporting.AvestaCaseFiles;
import se.samspel.reporting.AvestaEvents;

@QuarkusTest
@WithTestResource(SamspelStack.class)
class DataQualityResourceTest {

    private static final String SPRING =
            "{\"from\":\"2020-01-01\",\"to\":\"2020-06-30\",\"figures\":"
                    + "[{\"figure\":\"exits.total\",\"value\":%s,\"where\":\"page 2\"}]}";

    private String reported = "";
    private String quality = "";

    @BeforeEach
    void tellTheAvestaYear() {
        reported = AvestaEvents.intervention() + "/reported-figures";
        quality = AvestaEvents.intervention() + "/data-quality";
    }

    @Test
    void whatThePrintedReportGotWrongIsFoundAndExplained() {
        tell(printedReport()).then().body("version", notNullValue());

        host().get(quality + AvestaEvents.PERIOD)
                .then()
                .statusCode(200)
                .body("findings", hasSize(2))
                .body("findings[0].code", equalTo("STOCK_FLOW"))
                .body("findings[0].figure", equalTo("exits.total"))
                .body("findings[0].where", equalTo("summary and section 1"))
                .body("findings[0].reported", equalTo(37))
                .body("findings[0].computed", equalTo(36))
                .body("findings[0].calculation", equalTo("53 + 23 - 40 = 36"))
                .body("findings[1].code", equalTo("DOUBLE_CLASSIFICATION"))
                .body("findings[1].figure", equalTo("exits.byDestination.OTHER"))
                .body("findings[1].reported", equalTo(12))
                .body("findings[1].computed", equalTo(11))
                .body("findings[1].explanation", equalTo("one SJUKERSATTNING counted twice"));
    }

    @Test
    void theRowsOwnContradictionsAreCountedApart() {
        host().get(quality + AvestaEvents.PERIOD)
                .then()
                .statusCode(200)
                .body("rowFindings.code", hasItem("ACTIVE_OVER_TWELVE_MONTHS"))
                .body("rowFindings.of", everyItem(equalTo(76)))
                .body("rowFindings.kind", hasItem("NOTICE"));
    }

    @Test
    void circumstancesOfAFigureAreKeptAndUsed() {
        String figures =
                """
                {"from":"2019-07-01","to":"2020-05-31","figures":[\
                {"figure":"exits.goalAttainedPercentOfAllExits","value":80,"where":"page 9",\
                "span":{"from":"2020-01-01","to":"2020-07-31"}},\
                {"figure":"seats.agreed","value":3.25,"where":"page 9","unit":"FULL_TIME",\
                "breakdown":{"Leader":25,"Administrator":50,"CaseManager":200,"Coach":100}},\
                {"figure":"budget.SUMMA.actualSek","value":1119,"where":"page 9",\
                "unit":"THOUSAND_SEK"}]}\
                """;
        tell(figures).then().statusCode(201).body("figures[0].span.to", equalTo("2020-07-31"));

        host().get(quality + "?from=2019-07-01&to=2020-05-31")
                .then()
                .statusCode(200)
                .body("findings.code", contains("OUTSIDE_PERIOD", "FTE_SUM"));
    }

    @Test
    void theHostSeesThemOnItsPageInItsOwnLanguageAndOthersDoNot() {
        tell(printedReport());

        String page =
                host().accept("text/html")
                        .get(AvestaEvents.intervention() + "/team-report" + AvestaEvents.PERIOD)
                        .asString();
        String othersPage =
                with(Tokens.authority(AvestaEvents.MEMBER))
                        .accept("text/html")
                        .get(AvestaEvents.intervention() + "/team-report" + AvestaEvents.PERIOD)
                        .asString();

        assertThat(page).contains("Datakvalitet", "53 + 23 − 40 = 36", "räknad två gånger");
        assertThat(othersPage).doesNotContain("Datakvalitet");
    }

    @Test
    void figuresToldAgainForAPeriodReplaceTheEarlierOnes() {
        String id = tell(SPRING.formatted("999")).then().extract().path("id");
        tell(SPRING.formatted("998")).then().statusCode(200).body("id", equalTo(id));

        host().get(quality + "?from=2020-01-01&to=2020-06-30")
                .then()
                .body("findings", hasSize(1))
                .body("findings[0].reported", equalTo(998));
    }

    @Test
    void aRepeatedRequestIsDoneOnce() {
        Map<String, String> once = Headers.once();
        String body = SPRING.formatted("7").replace("2020-01-01", "2020-02-01");
        host().headers(once).body(body).post(reported).then().statusCode(201);

        host().headers(once)
                .body(body)
                .post(reported)
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .header("ETag", "\"1\"")
                .header("Location", containsString("/data-quality"));
        host().body(body).post(reported).then().statusCode(400);
    }

    @Test
    void aFigureThatTheReportDoesNotHaveIsRefused() {
        tell(SPRING.formatted("1").replace("exits.total", "exits.happiness"))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:samspel:problem:unknown-figure"))
                .body("errors[0].pointer", equalTo("/figures/0/figure"));
    }

    @Test
    void whatCannotBeReadIsRefused() {
        for (String body :
                List.of(
                        SPRING.formatted("\"many\""),
                        SPRING.formatted("1e999999999"),
                        SPRING.formatted(
                                "1,\"span\":{\"from\":\"2020-06-30\",\"to\":\"2020-01-01\"}"),
                        SPRING.formatted("1").replace("page 2", ""),
                        SPRING.formatted("1").replace("2020-06-30", "2019-06-30"),
                        SPRING.formatted("1").replace("exits.total", "/etc/passwd"),
                        "{\"from\":\"2020-01-01\",\"to\":\"2020-06-30\",\"figures\":[]}")) {
            tell(body).then().statusCode(400);
        }
        tell(SPRING.formatted("1").replace("page 2", "19731019-9265 skrev"))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:samspel:problem:identity-number-in-text"));
    }

    @Test
    void onlyTheHostTellsAndReadsThem() {
        String body = SPRING.formatted("1");
        String asked = quality + AvestaEvents.PERIOD;

        given().get(asked).then().statusCode(401);
        given().contentType("application/json").body(body).post(reported).then().statusCode(401);
        with(Tokens.operator()).get(asked).then().statusCode(403);
        with(Tokens.office(AvestaEvents.ASSOCIATION)).get(asked).then().statusCode(403);
        with(Tokens.authority(AvestaEvents.MEMBER)).get(asked).then().statusCode(403);
        with(Tokens.authority("2120000142")).get(asked).then().statusCode(404);
        with(Tokens.office(AvestaEvents.ASSOCIATION))
                .headers(Headers.once())
                .body(body)
                .post(reported)
                .then()
                .statusCode(403);
        with(Tokens.authority(AvestaEvents.MEMBER))
                .headers(Headers.once())
                .body(body)
                .post(reported)
                .then()
                .statusCode(403);
        with(Tokens.authority("2120000142"))
                .headers(Headers.once())
                .body(body)
                .post(reported)
                .then()
                .statusCode(404);
    }

    @Test
    void theDatabaseItselfShowsThemToTheHostAlone() {
        tell(printedReport());
        String rows = "select id from reported_figures";

        assertThat(Database.seenBy("authority:" + AvestaEvents.HOST, rows)).isNotEmpty();
        assertThat(Database.seenBy("authority:" + AvestaEvents.MEMBER, rows)).isEmpty();
        assertThat(Database.seenBy("association:" + AvestaEvents.ASSOCIATION, rows)).isEmpty();
    }

    private Response tell(String body) {
        return host().headers(Headers.once()).body(body).post(reported);
    }

    private static RequestSpecification host() {
        return with(Tokens.authority(AvestaEvents.HOST));
    }

    private static RequestSpecification with(String token) {
        return given().auth().oauth2(token).contentType("application/json");
    }

    private static String printedReport() {
        ObjectNode body = new JsonMapper().createObjectNode();
        body.put("from", "2019-07-01").put("to", "2020-06-30");
        body.set("figures", AvestaCaseFiles.expected().get("reportedFigures"));
        return body.toString();
    }
}
