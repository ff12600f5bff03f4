package se.samspel.funding;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Statements;

/** What following money up costs the database, the caller's setting among it. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class FollowUpStatementsTest {

    private AnAssociation association;
    private AFollowedTeam team;

    @BeforeEach
    void aTeam() {
        association = AnAssociation.withMembers();
        team = AFollowedTeam.inAvesta(association);
        team.seat(AFollowedTeam.SEAT).then().statusCode(201);
    }

    @Test
    void aFollowUpCostsSixSelectsAndWithItsDevelopmentSeven() {
        assertThat(get("/interventions/" + team.id() + "/follow-up?year=2020")).hasSize(7);
        assertThat(get("/interventions/" + team.id() + "/follow-up?year=2020&by=MONTH")).hasSize(8);
    }

    @Test
    void anAssociationsFollowUpCostsTheSameHoweverManyInterventions() {
        String path = association.path() + "/follow-up?year=2020";
        List<String> one = get(path);
        for (int i = 0; i < 4; i++) {
            AFollowedTeam.inAvesta(association).seat(AFollowedTeam.SEAT).then().statusCode(201);
        }
        assertThat(get(path)).hasSameSizeAs(one).hasSize(7);
        assertThat(get(path + "&by=QUARTER")).hasSize(8);
    }

    @Test
    void aPageOfForecastsSeatsOrReportsCostsOneSelectBesideItsOwner() {
        assertThat(get("/interventions/" + team.id() + "/forecasts/2020/history")).hasSize(3);
        assertThat(get("/interventions/" + team.id() + "/secondments")).hasSize(3);
        make();
        List<String> one = get(association.path() + "/interim-reports");
        make();
        make();
        assertThat(get(association.path() + "/interim-reports")).hasSameSizeAs(one).hasSize(2);
    }

    @Test
    void anInterimReportCostsTheSameHoweverManyInterventions() {
        make();
        List<String> one = Statements.during(this::make);
        AFollowedTeam.inAvesta(association);
        AFollowedTeam.inAvesta(association);
        assertThat(Statements.during(this::make)).hasSameSizeAs(one).hasSizeLessThan(20);
    }

    private void make() {
        association
                .office()
                .header("Samspel-Acting-User", "ekonom-1")
                .body("{\"year\":2020,\"period\":\"HALF_YEAR\",\"asOf\":\"2020-06-30\"}")
                .post(AnAssociation.API + association.path() + "/interim-reports")
                .then()
                .statusCode(201);
    }

    private List<String> get(String path) {
        return Statements.during(
                () -> association.office().get(AnAssociation.API + path).then().statusCode(200));
    }
}
