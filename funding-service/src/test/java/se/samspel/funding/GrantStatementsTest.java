package se.samspel.funding;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Statements;

/** What the path of money costs the database, the caller's setting among it. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class GrantStatementsTest {

    private static final String API = AnAssociation.API;

    private AnAssociation association;
    private String intervention;

    @BeforeEach
    void anAssociation() {
        association = AnAssociation.withMembers();
        intervention = association.intervention();
    }

    @Test
    void aListOfApplicationsCostsOneSelectHoweverLong() {
        AnApplication.submitted(association, intervention);
        List<String> one = get("/applications");
        AnApplication.submitted(association, intervention);
        AnApplication.submitted(association, intervention);
        assertThat(get("/applications")).hasSameSizeAs(one).hasSize(2);
    }

    @Test
    void aListOfGrantsCostsTwoSelectsHoweverLong() {
        AnApplication.agreed(association, intervention);
        List<String> one = get("/grants");
        AnApplication.agreed(association, intervention);
        AnApplication.agreed(association, intervention);
        assertThat(get("/grants")).hasSameSizeAs(one).hasSize(3);
    }

    @Test
    void anApplicationCostsTwoSelectsAndAGrantFive() {
        AnApplication application = AnApplication.submitted(association, intervention);
        assertThat(get("/applications/" + application.id())).hasSize(3);
        String grant = AnApplication.agreed(association, intervention);
        assertThat(get("/grants/" + grant)).hasSize(6);
    }

    @Test
    void aSubmissionCostsTheSameWhateverWasAskedFor() {
        AnApplication application = AnApplication.drafted(association, intervention);
        assertThat(
                        Statements.during(() ->
                                application
                                        .byHost("submissions", "{\"on\":\"2019-09-30\"}")
                                        .then()
                                        .statusCode(200)))
                .hasSize(7);
    }

    private List<String> get(String path) {
        return Statements.during(() -> association.office().get(API + path).then().statusCode(200));
    }
}
