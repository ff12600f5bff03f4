package se.samspel.reporting.historic;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static se.samspel.reporting.AvestaEvents.ASSOCIATION;
import static se.samspel.reporting.AvestaEvents.HOST;
import static se.samspel.reporting.AvestaEvents.MEMBER;

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
import se.samspel.kit.testing.Statements;
import se.samspel.kit.testing.Tokens;
import se.samspel.reporting.AvestaEvents;
import se.samspel.reporting.edition.Team;

@QuarkusTest
@WithTestResource(SamspelStack.class)
class HistoricFiguresResourceTest {

    private static final String STRANGER = "2120000142";

    private static final String YEAR_2017 =
            """
            {"from":"2017-01-01","to":"2017-12-31","source":"Årsrapport 2017","figures":[\
            {"figure":"throughputMonths.meanExcludingDropouts","value":14.0,"base":21}]}\
            """;

    private static final String YEAR_TO_JUNE_2019 =
            """
            {"from":"2018-07-01","to":"2019-06-30","source":"Årsrapport 2019","figures":[\
            {"figure":"throughputMonths.meanExcludingDropouts","value":20.4}]}\
            """;

    private String figures = "";
    private String series = "";

    @BeforeEach
    void tellTheAvestaYear() {
        figures = AvestaEvents.intervention() + "/historic-figures";
        series = AvestaEvents.intervention() + "/throughput-series";
        tell(YEAR_2017);
        tell(YEAR_TO_JUNE_2019);
    }

    private static RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType("application/json");
    }

    private Response tell(String body) {
        return as(Tokens.authority(HOST)).headers(Headers.once()).body(body).post(figures);
    }

    @Test
    void theHostSeesToldAndComputedYearsSideBySideAndNeverMixed() {
        as(Tokens.authority(HOST))
                .get(series + "?from=2017-12-01&to=2020-06-30")
                .then()
                .statusCode(200)
                .body("points", hasSize(31))
                .body("points[0].status", equalTo("HISTORIC"))
                .body("points[0].mean", equalTo(14.0f))
                .body("points[0].source", equalTo("Årsrapport 2017"))
                .body("points[1].status", equalTo("UNKNOWN"))
                .body("points[18].mean", equalTo(20.4f))
                .body("points[24].status", equalTo("UNKNOWN"))
                .body("points[30].status", equalTo("COMPUTED"))
                .body("points[30].exits", equalTo(34))
                .body("points[30].mean", equalTo(17.8f))
                .body("points[30].KVINNA", equalTo(16.3f))
                .body("points[30].MAN", equalTo(19.7f));
    }

    @Test
    void othersSeeQuartersAndHistoricFiguresOnlyWithTheirBase() {
        for (String token : List.of(Tokens.authority(MEMBER), Tokens.office(ASSOCIATION))) {
            as(token)
                    .get(series + "?from=2017-12-01&to=2020-06-30")
                    .then()
                    .statusCode(200)
                    .body("points", hasSize(11))
                    .body("points[0].mean", equalTo(14.0f))
                    .body("points[0].exits", nullValue())
                    .body("points[6].status", equalTo("HISTORIC"))
                    .body("points[6].mean", nullValue())
                    .body("points[6].withheld", equalTo(true))
                    .body("points[10].mean", equalTo(17.8f))
                    .body("points[10].exits", nullValue());
        }
    }

    @Test
    void whatOthersAreShownOfAWindowIsTheSameHoweverLittleTheyAskFor() {
        String token = Tokens.authority(MEMBER);
        List<Object> points =
                as(token).get(series + "?from=2019-06-01&to=2026-06-30").path("points");

        for (int asked = 1; asked <= points.size(); asked++) {
            String to = ((Map<?, ?>) points.get(asked - 1)).get("to").toString();
            as(token)
                    .get(series + "?from=2019-06-01&to=" + to)
                    .then()
                    .body("points", equalTo(points.subList(0, asked)));
        }
    }

    @Test
    void whoIsToldOfLateIsInNoPointThatOthersHaveBeenShown() {
        Team team = new Team(ASSOCIATION);
        team.enrol(9, "MAN", "ARBETE");
        team.arrived();
        assertThat(peopleBehindAPoint(team)).containsExactly("9");
        team.enrol(1, "MAN", "ARBETE");
        team.arrived();
        assertThat(peopleBehindAPoint(team)).containsExactly("9");
        team.enrol(5, "MAN", "ARBETE");
        team.arrived();
        assertThat(peopleBehindAPoint(team)).containsExactly("9", "15");
    }

    /** Each time that a new one has been shown. */
    private static List<String> peopleBehindAPoint(Team team) {
        String id = team.coverage().substring("intervention:".length());
        as(Tokens.authority(MEMBER))
                .get(
                        "/reporting/v1/interventions/"
                                + id
                                + "/throughput-series?from=2021-03-01&to=2021-03-31")
                .then()
                .statusCode(200)
                .body("points[0].mean", notNullValue());
        return Database.rows(
                "select kept -> 'behind' -> 'ALL' ->> 'people' from shown_throughput"
                        + " where to_on = '2021-03-31' and intervention_id = '%s' order by number"
                                .formatted(id));
    }

    @Test
    void figuresToldAgainForAPeriodReplaceTheEarlierOnes() {
        Map<String, String> once = Headers.once();
        String body = YEAR_2017.replace("2017", "2015");
        String id =
                as(Tokens.authority(HOST))
                        .headers(once)
                        .body(body)
                        .post(figures)
                        .then()
                        .statusCode(201)
                        .body("status", equalTo("HISTORIC"))
                        .extract()
                        .path("id");
        as(Tokens.authority(HOST))
                .headers(once)
                .body(body)
                .post(figures)
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true");
        tell(body.replace("14.0", "15.0"))
                .then()
                .statusCode(200)
                .body("id", equalTo(id))
                .body("version", equalTo(2));

        as(Tokens.authority(HOST))
                .get(figures)
                .then()
                .body("items.source", hasItem("Årsrapport 2015"))
                .body("items[0].figures[0].value", equalTo(15.0f));
    }

    @Test
    void whatIsNoFigureOrNotOverOrUnreadableIsRefused() {
        tell(YEAR_2017.replace("meanExcludingDropouts", "happiness")).then().statusCode(422);
        tell(YEAR_2017.replace("2017", "2199")).then().statusCode(422);
        tell(YEAR_2017.replace("Årsrapport 2017", "19731019-9265 skrev")).then().statusCode(422);
        for (String value : List.of("-1", "1000001", "1e999999999", "1e-999999999")) {
            tell(YEAR_2017.replace("14.0", value)).then().statusCode(400);
        }
        tell(YEAR_2017.replace("2017-12-31", "2016-12-31")).then().statusCode(400);
        as(Tokens.authority(HOST)).body(YEAR_2017).post(figures).then().statusCode(400);
    }

    @Test
    void onlyTheHostTellsAndListsThem() {
        given().contentType("application/json")
                .body(YEAR_2017)
                .post(figures)
                .then()
                .statusCode(401);
        given().get(figures).then().statusCode(401);
        for (String token : List.of(Tokens.office(ASSOCIATION), Tokens.authority(MEMBER))) {
            as(token).headers(Headers.once()).body(YEAR_2017).post(figures).then().statusCode(403);
            as(token).get(figures).then().statusCode(403);
        }
        String stranger = Tokens.authority(STRANGER);
        as(stranger).headers(Headers.once()).body(YEAR_2017).post(figures).then().statusCode(404);
        as(stranger).get(figures).then().statusCode(404);
        as(Tokens.operator()).get(figures).then().statusCode(403);
    }

    @Test
    void strangersReadNoSeries() {
        String path = series + "?from=2019-07-01&to=2020-06-30";
        given().get(path).then().statusCode(401);
        as(Tokens.operator()).get(path).then().statusCode(403);
        as(Tokens.authority(STRANGER)).get(path).then().statusCode(404);
        as(Tokens.authority(HOST)).get(series + "?from=2019-07-01").then().statusCode(400);
        assertThat(Database.seenBy("authority:" + STRANGER, "select id from historic_figures"))
                .isEmpty();
        assertThat(Database.seenBy("", "select id from historic_figures")).isEmpty();
        assertThat(Database.seenBy("authority:" + STRANGER, "select to_on from shown_throughput"))
                .isEmpty();
    }

    @Test
    void theSeriesCostsThreeStatementsAndTheCaller() {
        AvestaEvents.summed();
        assertThat(
                        Statements.during(() ->
                                as(Tokens.authority(HOST))
                                        .get(series + "?from=2019-07-01&to=2020-06-30")))
                .hasSize(4);
    }
}
