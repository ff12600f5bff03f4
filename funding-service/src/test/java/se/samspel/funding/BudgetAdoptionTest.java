package se.samspel.funding;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.SamspelStack;

/** What follows in the same act when the board adopts the association's own budget. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class BudgetAdoptionTest {

    private AnAssociation association;

    @BeforeEach
    void aBudget() {
        association = AnAssociation.withMembers();
        AnOwnBudget.first(association).then().statusCode(201);
    }

    @Test
    void contributionsAndYearWheelAreToldOfTheAdoption() {
        ACall.contributions(association);
        AnOwnBudget.adopt(association, "1").then().statusCode(200);
        contributions()
                .header("ETag", "\"2\"")
                .body("budgetAdoption.decidedOn", equalTo("2019-11-28"))
                .body("budgetAdoption.reference", equalTo("§ 52/2019"))
                .body("stateDecision", nullValue());
        step().statusCode(200)
                .body("doneOn", equalTo("2019-11-28"))
                .body("reference", equalTo("§ 52/2019"));
    }

    @Test
    void contributionsThatAreSetAfterwardsKnowOfTheAdoption() {
        AnOwnBudget.adopt(association, "1").then().statusCode(200);
        ACall.contributions(association);
        contributions().body("budgetAdoption.reference", equalTo("§ 52/2019"));
    }

    @Test
    void aRevisedBudgetDoesNotMoveTheFirstAdoption() {
        ACall.contributions(association);
        AnOwnBudget.adopt(association, "1").then().statusCode(200);
        AnOwnBudget.again(association, "2", AnOwnBudget.BODY.replace("600", "700"))
                .then()
                .statusCode(200);
        adopt("3", "{\"adoptedOn\":\"2020-04-02\",\"reference\":\"§ 11/2020\"}")
                .then()
                .statusCode(200);
        contributions().body("budgetAdoption.reference", equalTo("§ 52/2019"));
        step().body("reference", equalTo("§ 52/2019"));
    }

    @Test
    void theStepRefersToTheBoardsDecisionAndANonsensicalOneStopsTheAdoption() {
        var board = new ABoard(association);
        String meeting = board.held(true);
        String other = board.decided(meeting, 1, "OTHER");
        String budget = board.decided(meeting, 2, "BUDGET");
        String adoption = "{\"adoptedOn\":\"%s\",\"reference\":\"§ 2\",\"decisionId\":\"%s\"}";
        adopt("1", adoption.formatted(ABoard.HELD_ON, other))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:samspel:problem:decision-of-other-kind"));
        association
                .office()
                .get(AnOwnBudget.url(association))
                .then()
                .body("adopted", equalTo(false));
        step().statusCode(404);
        adopt("1", adoption.formatted(ABoard.HELD_ON, budget)).then().statusCode(200);
        step().body("decisionId", equalTo(budget));
    }

    private Response adopt(String version, String body) {
        return association
                .office()
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .post(AnOwnBudget.url(association) + "/adoption");
    }

    private ValidatableResponse contributions() {
        return association.office().get(ACall.year(association)).then().statusCode(200);
    }

    private ValidatableResponse step() {
        return association
                .office()
                .get(AnAssociation.API + association.path() + "/year-wheels/2020/steps/BUDGET")
                .then();
    }
}
