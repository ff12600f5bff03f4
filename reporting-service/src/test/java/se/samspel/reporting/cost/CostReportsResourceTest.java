package se.samspel.reporting.cost;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Statements;
import se.samspel.kit.testing.Tokens;
import se.samspel.reporting.MoneyEvents;

@QuarkusTest
@WithTestResource(SamspelStack.class)
class CostReportsResourceTest {

    private static final String API = "/reporting/v1";
    private static final String OWN = API + "/associations/" + MoneyEvents.ASSOCIATION;
    private static final String TEAM =
            API + "/interventions/" + MoneyEvents.TEAM + "/cost-per-result";
    private static final String ROLLING = "?from=2019-07-01&to=2020-06-30";

    @BeforeEach
    void tellOfMoneyAndPeople() {
        MoneyEvents.told();
    }

    @Test
    void fundsAndCostsAreExactForOfficeAndMembers() {
        for (RequestSpecification reader : List.of(office(), as(MoneyEvents.MEMBER))) {
            reader.get(OWN + "/cost-report?year=2020")
                    .then()
                    .statusCode(200)
                    .body("exact", equalTo(true))
                    .body("subject.sv", equalTo("Förbundet Å"))
                    .body("sections.key", contains("funds", "costs", "left"))
                    .body(
                            "sections[0].rows.key",
                            contains(
                                    "contribution.REGION." + MoneyEvents.MEMBER,
                                    "contribution.KOMMUN.2120008715",
                                    "income.ESF",
                                    "funds"))
                    .body("sections[0].rows[3].cells[0].value", equalTo(2590000.5f))
                    .body("sections[1].rows.key", hasItem("intervention." + MoneyEvents.TEAM))
                    .body(
                            "sections[1].rows[5].cells.value",
                            contains(3550000, 1661662.5f, 1888337.5f))
                    .body("sections[2].rows[2].cells[1].value", equalTo(2128338));
        }
    }

    @Test
    void theNationIsTheSumOfItsAssociations() {
        as("2120009994").get(API + "/cost-report?coverage=nation&year=2031").then().statusCode(404);
        JsonPath nation =
                as(MoneyEvents.MEMBER)
                        .get(API + "/cost-report?coverage=nation&year=2031")
                        .then()
                        .statusCode(200)
                        .extract()
                        .jsonPath();

        assertThat(nation.getList("sections[0].rows.key"))
                .containsExactly(
                        "contribution.KOMMUN", "contribution.REGION", "income.ESF", "funds");
        assertThat(nation.getInt("sections[0].rows[3].cells[0].value")).isEqualTo(5_180_001);
        assertThat(nation.getInt("sections[1].rows[3].cells[1].value")).isEqualTo(2_238_824);
    }

    @Test
    void countiesAndTheNationAreReadByTheOperatorToo() {
        for (String coverage : List.of("county:20", "nation")) {
            given().auth()
                    .oauth2(Tokens.operator())
                    .get(API + "/cost-report?year=2031&coverage=" + coverage)
                    .then()
                    .statusCode(200)
                    .body("exact", equalTo(true));
        }
    }

    @Test
    void theHostReadsWhatAParticipantAndAGoalCostInAnyPeriod() {
        as(MoneyEvents.HOST)
                .get(TEAM + "?from=2020-01-01&to=2020-06-30")
                .then()
                .statusCode(200)
                .header("Cache-Control", "private, no-store")
                .body("exact", equalTo(true))
                .body(
                        "sections[0].rows[0].cells.value",
                        contains(1119412, 76, 14729.11f, 22, 50882.36f));
        as(MoneyEvents.HOST)
                .get(TEAM + ROLLING)
                .then()
                .body(
                        "sections[0].rows[0].cells.value",
                        contains(2239412, 76, 29465.95f, 22, 101791.45f))
                .body("sections[0].notes", hasSize(2));
    }

    @Test
    void othersReadACommonYearWhereNobodyIsGivenAway() {
        for (Supplier<RequestSpecification> reader :
                List.<Supplier<RequestSpecification>>of(
                        CostReportsResourceTest::office, () -> as(MoneyEvents.MEMBER))) {
            reader.get()
                    .get(TEAM + ROLLING)
                    .then()
                    .statusCode(200)
                    .body("exact", equalTo(false))
                    .body("sections[0].rows[0].cells[2].value", equalTo(29465.95f));
            reader.get().get(TEAM + "?from=2020-01-01&to=2020-06-30").then().statusCode(422);
        }
    }

    @Test
    void allInterventionsOfAYearStandTogether() {
        office().get(OWN + "/cost-per-result?year=2020")
                .then()
                .statusCode(200)
                .body(
                        "sections[0].rows.key",
                        contains(MoneyEvents.TEAM, MoneyEvents.HEADCOUNT, "total"))
                .body(
                        "sections[0].rows[1].cells.state",
                        contains(
                                nullValue(),
                                nullValue(),
                                nullValue(),
                                equalTo("UNDEFINED"),
                                equalTo("UNDEFINED")))
                .body(
                        "sections[0].rows[2].cells.value",
                        contains(1169412, 88, 13288.77f, 22, 50882.36f));
    }

    @Test
    void fewPeopleAreWithheldFromEveryReaderOfTheAssociation() {
        for (RequestSpecification reader : List.of(office(), as(MoneyEvents.HOST))) {
            reader.get(OWN + "/cost-per-result?year=2018")
                    .then()
                    .statusCode(200)
                    .body(
                            "sections[0].rows.find { it.key == '%s' }.cells.state"
                                    .formatted(MoneyEvents.SMALL),
                            contains("UNDEFINED", "WITHHELD", "WITHHELD", "WITHHELD", "WITHHELD"));
        }
    }

    @Test
    void strangersOperatorsAndCallersWithoutTokenReadNothing() {
        for (String path :
                List.of(
                        OWN + "/cost-report?year=2020",
                        OWN + "/cost-per-result?year=2020",
                        TEAM + ROLLING)) {
            given().get(path).then().statusCode(401);
            given().auth().oauth2(Tokens.operator()).get(path).then().statusCode(403);
            as("2120000142").get(path).then().statusCode(404);
            given().auth().oauth2(Tokens.office("2220000562")).get(path).then().statusCode(404);
        }
    }

    @Test
    void theYearAndTheCoverageMustBeSaid() {
        office().get(OWN + "/cost-report?year=20").then().statusCode(400);
        office().get(OWN + "/cost-report").then().statusCode(400);
        office().get(API + "/cost-report?coverage=galaxy&year=2020").then().statusCode(400);
    }

    @Test
    void aReportCostsAFixedNumberOfStatements() {
        assertThat(Statements.during(() -> office().get(OWN + "/cost-report?year=2020")))
                .hasSize(4);
        office().get(OWN + "/cost-per-result?year=2020").then().statusCode(200);
        assertThat(Statements.during(() -> office().get(OWN + "/cost-per-result?year=2020")))
                .as("with the latest edition")
                .hasSize(4);
        assertThat(Statements.during(() -> as(MoneyEvents.HOST).get(TEAM + ROLLING))).hasSize(3);
    }

    private static RequestSpecification as(String authority) {
        return given().auth().oauth2(Tokens.authority(authority));
    }

    private static RequestSpecification office() {
        return given().auth().oauth2(Tokens.office(MoneyEvents.ASSOCIATION));
    }
}
