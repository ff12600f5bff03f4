package se.samspel.reporting.finsam;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Statements;
import se.samspel.kit.testing.Tokens;
import se.samspel.reporting.AvestaEvents;
import se.samspel.reporting.MoneyEvents;

/** The yearly sheet, and targets against results. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class YearlyReportsResourceTest {

    private static final String OWN = "/reporting/v1/associations/" + MoneyEvents.ASSOCIATION;
    private static final String SHEET = OWN + "/finsam-follow-up?year=2020";
    private static final String TARGETS = OWN + "/targets-and-results?year=2020";

    @BeforeEach
    void tellOfMoneyAndPeople() {
        MoneyEvents.told();
    }

    @Test
    void theSheetHasTheAssociationAndEachIntervention() {
        for (RequestSpecification reader : List.of(office(), as(MoneyEvents.MEMBER))) {
            reader.get(SHEET)
                    .then()
                    .statusCode(200)
                    .body("title.sv", equalTo("Uppföljning Finsam 2020"))
                    .body("exact", equalTo(false))
                    .body(
                            "sections[0].rows.find { it.key == 'administration' }.cells.value",
                            contains(1110000, 492250.5f))
                    .body(
                            "sections[1].rows.key",
                            contains(MoneyEvents.TEAM, MoneyEvents.HEADCOUNT, "total"))
                    .body("sections[1].rows[0].cells[5].value", equalTo(60))
                    .body("sections[1].rows[1].cells[2].text.sv", equalTo("Ja"))
                    .body("sections[1].rows[1].cells[6..8].value", contains(7, 5, 12))
                    .body("sections[1].rows[2].cells[8].value", equalTo(88));
        }
    }

    @Test
    void targetsAreHeldAgainstWhatCameOut() {
        office().get(TARGETS)
                .then()
                .statusCode(200)
                .body("sections.key", contains("planned", "targets.COUNT", "targets.PERCENT"))
                .body("sections[0].rows[0].cells.value", contains(60, 76, 76, 0))
                .body("sections[0].rows[2].cells.value", contains(80, 88, 83, 5))
                .body(
                        "sections[1].rows.label.sv",
                        hasItems(
                                "Teamet: Deltagare",
                                "Teamet: SATISFIED",
                                "Teamet: Avslutade (2020-01-01–2020-06-30)"))
                .body(
                        "sections[1].rows.find { it.label.sv == 'Teamet: Deltagare' }.cells.value",
                        contains(80, 76, 76, 0))
                .body("sections[2].rows[0].cells.value", contains(50, 61.1f));
    }

    @Test
    void strangersOperatorsAndCallersWithoutTokenReadNothing() {
        for (String path : List.of(SHEET, TARGETS)) {
            given().get(path).then().statusCode(401);
            given().auth().oauth2(Tokens.operator()).get(path).then().statusCode(403);
            as("2120000142").get(path).then().statusCode(404);
            given().auth().oauth2(Tokens.office("2220000562")).get(path).then().statusCode(404);
        }
    }

    @Test
    void aSheetCostsFiveStatementsHoweverManyInterventions() {
        office().get(SHEET).then().statusCode(200);
        office().get(TARGETS).then().statusCode(200);
        AvestaEvents.summed();
        assertThat(Statements.during(() -> office().get(SHEET))).hasSize(5);
        assertThat(Statements.during(() -> office().get(TARGETS))).hasSize(5);
    }

    private static RequestSpecification as(String authority) {
        return given().auth().oauth2(Tokens.authority(authority));
    }

    private static RequestSpecification office() {
        return given().auth().oauth2(Tokens.office(MoneyEvents.ASSOCIATION));
    }
}
