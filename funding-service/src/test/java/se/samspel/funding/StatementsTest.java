package se.samspel.funding;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Statements;

/**
 * How many statements a request costs the database, the caller's setting among them, begin and
 * commit not; the same however many rows there are.
 */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class StatementsTest {

    private static final String API = AnAssociation.API;

    private AnAssociation association;

    @BeforeEach
    void anAssociation() {
        association = AnAssociation.withMembers();
    }

    @Test
    void aProposalCostsFive() {
        assertThat(Statements.during(() -> association.intervention())).hasSize(5);
    }

    @Test
    void aListCostsOneSelectHoweverLong() {
        association.intervention();
        List<String> one = list();
        for (int i = 0; i < 5; i++) {
            association.intervention();
        }
        assertThat(list()).hasSameSizeAs(one).hasSize(2);
    }

    @Test
    void aBudgetCostsSevenAndOneForEachLine() {
        String url = API + "/interventions/" + association.intervention() + "/budgets/2020";
        assertThat(
                        Statements.during(() ->
                                association
                                        .office()
                                        .header("If-None-Match", "*")
                                        .body(
                                                """
                                                {"lines":[
                                                {"costCategory":"PERSONAL","budgetSek":1},
                                                {"costCategory":"LOKALER","budgetSek":1},
                                                {"costCategory":"OVRIGT","budgetSek":1}]}\
                                                """)
                                        .put(url)
                                        .then()
                                        .statusCode(201)))
                .hasSize(10);
    }

    private List<String> list() {
        return Statements.during(
                () -> association.office().get(API + "/interventions").then().statusCode(200));
    }
}
