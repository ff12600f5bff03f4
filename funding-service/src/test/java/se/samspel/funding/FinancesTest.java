package se.samspel.funding;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.SamspelStack;

@QuarkusTest
@WithTestResource(SamspelStack.class)
class FinancesTest {

    private static final String API = AnAssociation.API;
    private static final String BUDGET =
            """
            {"lines":[{"costCategory":"PERSONAL","budgetSek":2220000},
                      {"costCategory":"LOKALER","budgetSek":35000.5}]}\
            """;
    private static final String FORECAST =
            """
            {"asOf":"2020-06-30",
             "lines":[{"costCategory":"PERSONAL","forecastYearCostSek":1970000}]}\
            """;
    private static final String ACTUALS =
            """
            {"asOf":"2020-06-30","lines":[{"costCategory":"PERSONAL","actualSek":997101},
                                          {"costCategory":"OVRIGT","actualSek":-0.5}]}\
            """;

    private AnAssociation association;
    private String intervention;

    @BeforeEach
    void anAssociation() {
        association = AnAssociation.withMembers();
        intervention = API + "/interventions/" + association.intervention();
    }

    @Test
    void aBudgetIsSetOnceAndReplacedAgainstItsVersion() {
        String url = intervention + "/budgets/2020";
        association.office().body(BUDGET).put(url).then().statusCode(428);
        association
                .office()
                .header("If-None-Match", "*")
                .body(BUDGET)
                .put(url)
                .then()
                .statusCode(201)
                .header("Location", endsWith(url))
                .header("ETag", "\"1\"")
                .body("lines.costCategory", equalTo(List.of("PERSONAL", "LOKALER")))
                .body("lines[0].budgetSek", equalTo(2220000))
                .body("lines[1].budgetSek", equalTo(35000.5f));
        association
                .office()
                .header("If-None-Match", "*")
                .body(BUDGET)
                .put(url)
                .then()
                .statusCode(412);
        association
                .office()
                .header("If-Match", "\"1\"")
                .body("{\"lines\":[{\"costCategory\":\"OVRIGT\",\"budgetSek\":1}]}")
                .put(url)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("lines.costCategory", equalTo(List.of("OVRIGT")));
        association
                .office()
                .header("If-Match", "\"1\"")
                .body(BUDGET)
                .put(url)
                .then()
                .statusCode(412);
        AnAssociation.authority(AnAssociation.FK)
                .get(url)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("lines.budgetSek", equalTo(List.of(1)));
    }

    @Test
    void aForecastHasAVersionOfItsOwn() {
        association
                .office()
                .header("If-None-Match", "*")
                .body(BUDGET)
                .put(intervention + "/budgets/2020")
                .then()
                .statusCode(201);
        association.office().get(intervention + "/forecasts/2020").then().statusCode(404);
        association
                .office()
                .header("If-None-Match", "*")
                .body(FORECAST)
                .put(intervention + "/forecasts/2020")
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("asOf", equalTo("2020-06-30"))
                .body("lines[0].forecastYearCostSek", equalTo(1970000));
        association
                .office()
                .get(intervention + "/forecasts/2020")
                .then()
                .statusCode(200)
                .body("year", equalTo(2020));
    }

    @Test
    void actualsAreKeptAsTheyWereReported() {
        String path =
                association
                        .office()
                        .body(ACTUALS)
                        .post(intervention + "/actuals")
                        .then()
                        .statusCode(201)
                        .header("Location", containsString(intervention + "/actuals/"))
                        .body("asOf", equalTo("2020-06-30"))
                        .body("lines.costCategory", equalTo(List.of("PERSONAL", "OVRIGT")))
                        .extract()
                        .path("id");
        association
                .office()
                .get(intervention + "/actuals/" + path)
                .then()
                .statusCode(200)
                .body("lines[0].actualSek", equalTo(997101))
                .body("lines[1].actualSek", equalTo(-0.5f));
    }

    @Test
    void nothingIsReportedForTomorrow() {
        String tomorrow = AnAssociation.TODAY.plusDays(2).toString();
        association
                .office()
                .body(ACTUALS.replace("2020-06-30", tomorrow))
                .post(intervention + "/actuals")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:samspel:problem:future-act-date"));
        association
                .office()
                .header("If-None-Match", "*")
                .body(FORECAST.replace("2020-06-30", tomorrow))
                .put(intervention + "/forecasts/2020")
                .then()
                .statusCode(422);
    }

    @Test
    void brokenRulesHaveCodesOfTheirOwn() {
        String twice =
                """
                {"lines":[{"costCategory":"PERSONAL","budgetSek":1},
                          {"costCategory":"PERSONAL","budgetSek":2}]}\
                """;
        association
                .office()
                .header("If-None-Match", "*")
                .body(twice)
                .put(intervention + "/budgets/2020")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:samspel:problem:duplicate-cost-category"));
        association
                .office()
                .header("If-None-Match", "*")
                .body(BUDGET.replace("2220000", "-1"))
                .put(intervention + "/budgets/2020")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:samspel:problem:negative-budget"));
        association
                .office()
                .header("If-None-Match", "*")
                .body("{\"lines\":[]}")
                .put(intervention + "/budgets/2020")
                .then()
                .statusCode(400);
        association
                .office()
                .header("If-None-Match", "*")
                .body(BUDGET.replace("PERSONAL", "RESOR"))
                .put(intervention + "/budgets/2020")
                .then()
                .statusCode(400);
    }

    @Test
    void aYearThatIsNoneIsNotFound() {
        association
                .office()
                .header("If-None-Match", "*")
                .body(BUDGET)
                .put(intervention + "/budgets/next")
                .then()
                .statusCode(404);
        association.office().get(API + "/interventions/none/budgets/2020").then().statusCode(404);
    }
}
