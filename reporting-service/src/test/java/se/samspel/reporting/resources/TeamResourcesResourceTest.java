package se.samspel.reporting.resources;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.JsonConfig;
import io.restassured.path.json.config.JsonPathConfig;
import io.restassured.specification.RequestSpecification;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.Eventually;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Statements;
import se.samspel.kit.testing.Tokens;
import se.samspel.kit.testing.Topics;
import se.samspel.reporting.AvestaEvents;

/** The Avesta team's seats, told as referral-service tells them. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class TeamResourcesResourceTest {

    private static final String STATISTICS = "samspel.statistics.v1";

    private String resources = "";

    @BeforeEach
    void tellTheAvestaSeats() {
        resources = AvestaEvents.intervention() + "/team-resources";
        AvestaSeats.told();
    }

    @Test
    void hostMembersAndOfficeReadTheSeatsOfADay() {
        for (String token :
                List.of(
                        Tokens.authority(AvestaEvents.HOST),
                        Tokens.authority(AvestaEvents.MEMBER),
                        Tokens.office(AvestaEvents.ASSOCIATION))) {
            with(token)
                    .get(resources + "?on=2020-06-30")
                    .then()
                    .statusCode(200)
                    .body("from", equalTo("2020-06-30"))
                    .body("to", equalTo("2020-06-30"))
                    .body("total.agreed", equalTo(new BigDecimal("4.40")))
                    .body("total.actual", equalTo(new BigDecimal("3.60")))
                    .body("total.alreadyFinancedAgreed", equalTo(new BigDecimal("0.00")))
                    .body("total.vacantAgreed", equalTo(new BigDecimal("0.20")))
                    .body("total.vacantSeats", equalTo(1))
                    .body(
                            "parties.party",
                            contains("ARBETSFORMEDLINGEN", "FORSAKRINGSKASSAN", "KOMMUN", "REGION"))
                    .body(
                            "parties.fullTime.agreed",
                            contains(posts("0.80", "0.20", "3.20", "0.20")))
                    .body(
                            "parties.fullTime.actual",
                            contains(posts("0.20", "0.00", "3.20", "0.20")))
                    .body("parties[2].name", equalTo("Avesta kommun"))
                    .body("parties[2].seats", hasSize(4))
                    .body("parties[1].seats[0].vacant", equalTo(true))
                    .body("steeringGroup.party", contains("FORSAKRINGSKASSAN", "KOMMUN"))
                    .body("steeringGroup.vacant", contains(true, false));
        }
    }

    @Test
    void ofAPeriodEverySeatInItIsListedAndTheSumsAreMeans() {
        with(Tokens.authority(AvestaEvents.HOST))
                .get(resources + AvestaEvents.PERIOD)
                .then()
                .statusCode(200)
                .body("parties[0].seats.actualPercent", contains(50, 20))
                .body("parties[0].fullTime.agreed", equalTo(new BigDecimal("0.73")))
                .body("parties[0].fullTime.actual", equalTo(new BigDecimal("0.38")));
    }

    @Test
    void aTombstoneTakesASeatAway() {
        String id = UUID.randomUUID().toString();
        AvestaEvents.send(STATISTICS, "seat.recorded", id, AvestaSeats.seat(id, "avesta"));
        Eventually.holds(() -> assertThat(seats(id)).hasSize(1));
        Topics.send(STATISTICS, "se.samspel.seat.recorded.v1", id, null);
        Eventually.holds(() -> assertThat(seats(id)).isEmpty());
    }

    @Test
    void strangersOperatorsAndCallersWithoutTokenReadNothing() {
        String day = resources + "?on=2020-06-30";
        given().get(day).then().statusCode(401);
        with(Tokens.operator()).get(day).then().statusCode(403);
        with(Tokens.authority("2120000142")).get(day).then().statusCode(404);
        assertThat(Database.seenBy("authority:2120000142", "select id from seat")).isEmpty();
        assertThat(Database.seenBy("", "select id from steering_seat")).isEmpty();
    }

    @Test
    void aDayOrAPeriodMustBeSaid() {
        for (String query :
                List.of("", "?on=2020-02-30", "?from=2020-01-01", "?on=2020-06-30&to=2020-06-30")) {
            with(Tokens.authority(AvestaEvents.HOST)).get(resources + query).then().statusCode(400);
        }
    }

    /** Beside them go those of work in the background. */
    @Test
    void theReportCostsThreeStatements() {
        AvestaEvents.summed();
        assertThat(
                        Statements.during(() ->
                                with(Tokens.authority(AvestaEvents.HOST))
                                        .get(resources + "?on=2020-06-30")))
                .filteredOn(sql -> sql.startsWith("select i.id") || sql.contains("seat s"))
                .hasSize(3);
    }

    private static List<String> seats(String id) {
        return Database.rows("select id from seat where id = '" + id + "'");
    }

    private static BigDecimal[] posts(String... figures) {
        return Arrays.stream(figures).map(BigDecimal::new).toArray(BigDecimal[]::new);
    }

    private static RequestSpecification with(String token) {
        return given().config(
                        RestAssured.config()
                                .jsonConfig(
                                        JsonConfig.jsonConfig()
                                                .numberReturnType(
                                                        JsonPathConfig.NumberReturnType
                                                                .BIG_DECIMAL)))
                .auth()
                .oauth2(token);
    }
}
