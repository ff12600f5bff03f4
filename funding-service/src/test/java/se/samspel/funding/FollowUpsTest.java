package se.samspel.funding;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.SamspelStack;

/** What the follow-up of money shows. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class FollowUpsTest {

    private AnAssociation association;

    @BeforeEach
    void anAssociation() {
        association = AnAssociation.withMembers();
    }

    @Test
    void avestasTableIsThePublishedOneToTheLastDigit() {
        AFollowedTeam team = AFollowedTeam.inAvesta(association);
        team.followUp("&asOf=2020-06-30")
                .then()
                .statusCode(200)
                .body("interventionName", equalTo("Samverkansteam Avesta"))
                .body("yearPassedPercent", equalTo(49.7f))
                .body("lines.costCategory", contains("PERSONAL", "LOKALER", "OVRIGT"))
                .body("lines.budgetSek", contains(2220000, 35000, 85000))
                .body("lines.actualSek", contains(997101, 18273, 104038))
                .body("lines.differenceSek", contains(1222899, 16727, -19038))
                .body("lines.forecastDeviationSek", contains(250000, -2000, -69038))
                .body("lines.forecastYearCostSek", contains(1970000, 37000, 154038))
                .body("total.budgetSek", equalTo(2340000))
                .body("total.actualSek", equalTo(1119412))
                .body("total.actualAsOf", equalTo("2020-06-30"))
                .body("total.differenceSek", equalTo(1220588))
                .body("total.forecastDeviationSek", equalTo(178962))
                .body("total.forecastYearCostSek", equalTo(2161038))
                .body("total.budgetUsedPercent", equalTo(47.8f))
                .body("total.costCategory", nullValue())
                .body("findings.code", contains("BUDGET_EXCEEDED"))
                .body("development", nullValue());
    }

    @Test
    void theDayBeforeAReportNothingOfItIsKnown() {
        AFollowedTeam team = AFollowedTeam.inAvesta(association);
        team.followUp("&asOf=2020-06-29")
                .then()
                .statusCode(200)
                .body("total.actualSek", nullValue())
                .body("total.differenceSek", equalTo(2340000))
                .body("total.forecastDeviationSek", nullValue())
                .body("findings.code.unique()", contains("FORECAST_MISSING"));
        team.followUp("")
                .then()
                .statusCode(200)
                .body("yearPassedPercent", equalTo(100.0f))
                .body("total.actualSek", equalTo(1119412));
    }

    @Test
    void theLatestForecastSetByTheDayCounts() {
        AFollowedTeam team = AFollowedTeam.inAvesta(association);
        association
                .office()
                .header("If-Match", "\"1\"")
                .body(AFollowedTeam.forecastBody("2020-10-31", 2220000, 35000, 85000))
                .put(team.url("/forecasts/2020"))
                .then()
                .statusCode(200);
        team.followUp("&asOf=2020-10-30")
                .then()
                .body("total.forecastDeviationSek", equalTo(178962));
        team.followUp("&asOf=2020-10-31").then().body("total.forecastDeviationSek", equalTo(0));
    }

    @Test
    void theYearsDevelopmentIsToldByPeriod() {
        AFollowedTeam team = AFollowedTeam.without(association);
        team.actuals("2020-01-31", 100, 10);
        team.actuals("2020-03-15", 240);
        team.actuals("2020-03-31", 250);
        team.actuals("2020-05-31", 400, 30, 5);
        team.followUp("&asOf=2020-05-31&by=MONTH")
                .then()
                .statusCode(200)
                .body("development", hasSize(5))
                .body("development.total.actualToDateSek", contains(110, 110, 260, 260, 435))
                .body("development.total.changeSek", contains(110, null, 150, null, 175))
                .body("development[2].total.changeFrom", equalTo("2020-02-01"))
                .body("development[4].lines[1].changeFrom", equalTo("2020-02-01"))
                .body(
                        "development.bookedSek",
                        equalTo(Arrays.asList(null, null, null, null, null)));
        team.followUp("&asOf=2020-05-31&by=QUARTER")
                .then()
                .body("development.total.changeSek", contains(260, 175))
                .body("development.to", contains("2020-03-31", "2020-05-31"));
        team.followUp("&by=TERTIAL")
                .then()
                .body("development.total.changeSek", contains(260, 175, null));
    }

    @Test
    void theBooksMonthsStandBesideTheReports() {
        AFollowedTeam team = AFollowedTeam.without(association);
        SieImports.map(association, team.id(), "If-None-Match:*").then().statusCode(201);
        String id =
                SieImports.upload(association, SieImports.books(association))
                        .then()
                        .extract()
                        .path("id");
        team.followUp("&by=MONTH").then().body("development[0].bookedSek", nullValue());
        SieImports.commit(association, "/sie-imports/" + id, "1", "{}").then().statusCode(200);
        team.followUp("&by=MONTH&asOf=2020-06-30")
                .then()
                .body("development.bookedSek", contains(1200.5f, 100, 0, 0, 0, 0))
                .body("total.actualSek", equalTo(1300.5f));
        team.followUp("&by=MONTH&asOf=2020-06-29")
                .then()
                .body("development[0].bookedSek", nullValue());
    }

    @Test
    void grantedAndDrawnMoneyStandsBeside() {
        AFollowedTeam team = AFollowedTeam.without(association);
        AnApplication.agreed(association, team.id());
        team.followUp("")
                .then()
                .body("grants.grantedSek", equalTo(2340000))
                .body("grants.drawnSek", equalTo(0))
                .body("grants.remainingSek", equalTo(2340000))
                .body("lines.budgetSek", contains(2220000, 35000, 85000));
    }

    @Test
    void secondedStaffStandsBesideTheMoneyAndNeverInIt() {
        AFollowedTeam team = AFollowedTeam.inAvesta(association);
        team.seat(AFollowedTeam.SEAT).then().statusCode(201);
        team.seat(
                        AFollowedTeam.SEAT.replace(
                                "\"alreadyFinanced\":false", "\"alreadyFinanced\":true"))
                .then()
                .statusCode(201);
        team.followUp("&asOf=2020-06-30")
                .then()
                .statusCode(200)
                .body("total.actualSek", equalTo(1119412))
                .body("seconded.costCategory", equalTo("PERSONAL"))
                .body("seconded.total.agreedSek", equalTo(238688.52f))
                .body("seconded.total.actualSek", equalTo(104426.23f))
                .body("seconded.total.differenceSek", equalTo(134262.29f))
                .body("seconded.seats.agreedPercent", contains(80, 80))
                .body("seconded.seats.actualPercent", contains(20, 20))
                .body("seconded.seats.counted", contains(true, false))
                .body("seconded.seats[0].findings", contains("BELOW_AGREED"))
                .body("seconded.seats[1].findings", contains("ALREADY_FINANCED", "BELOW_AGREED"));
    }

    @Test
    void anAssociationsFollowUpAddsAllItsInterventions() {
        AFollowedTeam.inAvesta(association).seat(AFollowedTeam.SEAT).then().statusCode(201);
        AFollowedTeam.inAvesta(association);
        ofAssociation("?year=2020&asOf=2020-06-30")
                .then()
                .statusCode(200)
                .body("interventions", hasSize(2))
                .body("total.budgetSek", equalTo(4680000))
                .body("total.forecastDeviationSek", equalTo(357924))
                .body("lines.differenceSek", contains(2445798, 33454, -38076))
                .body("seconded.agreedSek", equalTo(238688.52f))
                .body("interventions[0].total.differenceSek", equalTo(1220588));
    }

    @Test
    void onlyWhatRanInTheYearOrHasFiguresOfItIsFollowed() {
        String proposed = association.propose("").then().extract().path("id");
        ofAssociation("?year=2014").then().statusCode(200).body("interventions", hasSize(0));
        association.intervention();
        ofAssociation("?year=2014").then().body("interventions", hasSize(0));
        ofAssociation("?year=2015").then().body("interventions", hasSize(1));
        association
                .office()
                .header("If-None-Match", "*")
                .body("{\"lines\":[{\"costCategory\":\"OVRIGT\",\"budgetSek\":1}]}")
                .put(AnAssociation.API + "/interventions/" + proposed + "/budgets/2014")
                .then()
                .statusCode(201);
        ofAssociation("?year=2014")
                .then()
                .body("interventions.interventionId", equalTo(List.of(proposed)));
    }

    @Test
    void aQuestionThatCannotBeAnsweredIsRefused() {
        AFollowedTeam team = AFollowedTeam.without(association);
        association.office().get(team.url("/follow-up")).then().statusCode(400);
        association.office().get(team.url("/follow-up?year=1999")).then().statusCode(400);
        team.followUp("&by=WEEK").then().statusCode(400);
        team.followUp("&asOf=" + AnAssociation.TODAY.plusDays(2)).then().statusCode(422);
        ofAssociation("").then().statusCode(400);
    }

    private Response ofAssociation(String query) {
        return association
                .office()
                .get(AnAssociation.API + association.path() + "/follow-up" + query);
    }
}
