package se.samspel.reporting.budget;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.Eventually;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Statements;
import se.samspel.kit.testing.Tokens;
import se.samspel.reporting.AvestaCaseFiles;
import se.samspel.reporting.AvestaEvents;

@QuarkusTest
@WithTestResource(SamspelStack.class)
class BudgetFollowUpResourceTest {

    private String table = "";

    @BeforeEach
    void tellTheAvestaYear() {
        table = AvestaEvents.intervention() + "/budget-follow-up?year=";
    }

    @Test
    void hostMembersAndOfficeReadTheMoneyExactly() throws Exception {
        for (String token :
                List.of(
                        Tokens.authority(AvestaEvents.HOST),
                        Tokens.authority(AvestaEvents.MEMBER),
                        Tokens.office(AvestaEvents.ASSOCIATION))) {
            Eventually.holds(() -> with(token).get(table + 2020).then().body("rows", hasSize(4)));
            String answer =
                    with(token).get(table + 2020).then().statusCode(200).extract().asString();

            assertThat(new JsonMapper().readTree(answer))
                    .isEqualTo(
                            new JsonMapper()
                                    .readTree(AvestaCaseFiles.expected().get("budget").toString()));
        }
    }

    @Test
    void aYearThatNothingIsToldOfHasNoRows() {
        with(Tokens.authority(AvestaEvents.HOST))
                .get(table + 2017)
                .then()
                .statusCode(200)
                .body("year", equalTo(2017))
                .body("asOf", nullValue())
                .body("rows", hasSize(0));
    }

    @Test
    void strangersOperatorsAndCallersWithoutTokenReadNoMoney() {
        given().get(table + 2020).then().statusCode(401);
        with(Tokens.operator()).get(table + 2020).then().statusCode(403);
        with(Tokens.authority("2120000142")).get(table + 2020).then().statusCode(404);
    }

    @Test
    void theYearMustBeSaid() {
        for (String year : List.of("", "last", "20200")) {
            with(Tokens.authority(AvestaEvents.HOST)).get(table + year).then().statusCode(400);
        }
    }

    @Test
    void theTableCostsTwoStatementsAndTheCaller() {
        AvestaEvents.summed();
        assertThat(
                        Statements.during(
                                () -> with(Tokens.authority(AvestaEvents.HOST)).get(table + 2020)))
                .hasSize(3);
    }

    private static RequestSpecification with(String token) {
        return given().auth().oauth2(token);
    }
}
