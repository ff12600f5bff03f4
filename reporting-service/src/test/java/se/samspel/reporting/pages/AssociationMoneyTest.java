package se.samspel.reporting.pages;

import static org.hamcrest.Matchers.containsString;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.Eventually;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.TestPerson;
import se.samspel.reporting.AvestaEvents;

@QuarkusTest
@WithTestResource(SamspelStack.class)
class AssociationMoneyTest {

    private static final String ASSOCIATION = "2220009407";
    private static final String FUNDING = "samspel.funding.v1";

    @Test
    void aCostThatNobodyBudgetedForLeavesTheBudgetKnownAsOnTheInterventionsOwnPage() {
        String id = UUID.randomUUID().toString();
        ObjectNode association = AvestaEvents.versioned(1).put("associationId", ASSOCIATION);
        association.put("name", "Ett eget förbund");
        AvestaEvents.send(FUNDING, "association.created", ASSOCIATION, association);
        AvestaEvents.intervention(id, ASSOCIATION, AvestaEvents.HOST, "Ett eget team");
        ObjectNode finances = AvestaEvents.versioned(1).put("interventionId", id).put("year", 2020);
        finances.put("actualAsOf", "2020-12-31").put("forecastAsOf", "2020-12-31");
        ArrayNode lines = finances.putArray("lines");
        line(lines, "PERSONAL", 90_000).put("budgetSek", 100_000);
        line(lines, "LOKALER", 5_000).putNull("budgetSek");
        AvestaEvents.send(FUNDING, "finances.changed", id + "/2020", finances);
        Login director = Login.as(TestPerson.ofOffice("director-own", ASSOCIATION));

        Eventually.holds(() ->
                director.get("/pages/associations/" + ASSOCIATION + "?year=2020")
                        .then()
                        .statusCode(200)
                        .body(containsString("<strong>100\u00a0000</strong> <span>kronor i budget"))
                        .body(
                                containsString(
                                        "<strong>95\u00a0000</strong> <span>kronor i utfall")));
    }

    private static ObjectNode line(ArrayNode lines, String category, int cost) {
        return lines.addObject()
                .put("costCategory", category)
                .put("actualSek", cost)
                .put("forecastYearCostSek", cost);
    }
}
