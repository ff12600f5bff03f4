package se.samspel.funding;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Statements;

/** How many statements ESF's lists cost, the caller's setting among them, however long they are. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class EsfStatementsTest {

    private AnAssociation association;
    private AnEsfProject project;

    @BeforeEach
    void aProject() {
        association = AnAssociation.withMembers();
        project = AnEsfProject.capped(association);
    }

    @Test
    void projectsWithTheirSubprojectsCostTwoSelects() {
        project.hostedInAvesta();
        List<String> one = get(AnAssociation.API + association.path() + "/esf-projects");
        AnEsfProject.of(association).hostedInAvesta().hostedInAvesta();
        assertThat(get(AnAssociation.API + association.path() + "/esf-projects"))
                .hasSameSizeAs(one)
                .hasSize(3);
    }

    @Test
    void timeReportsWithTheirCapsCostFourSelects() {
        project.report("a-1", "2019-01", "100").then().statusCode(201);
        List<String> one = get(project.url() + "/time-reports");
        for (int month = 2; month <= 6; month++) {
            project.report("a-2", "2019-0" + month, "100").then().statusCode(201);
        }
        assertThat(get(project.url() + "/time-reports")).hasSameSizeAs(one).hasSize(5);
    }

    @Test
    void everyMonthsFileCostsTwoSelects() {
        assertThat(get(project.url() + "/participant-files?limit=100")).hasSize(3);
    }

    @Test
    void aFileSentAgainMakesAllLaterOnesDueInOneStatement() {
        for (int month = 1; month <= 5; month++) {
            file(month, "If-None-Match", "*");
        }
        List<String> statements = Statements.during(() -> file(1, "If-Match", "\"1\""));
        assertThat(statements)
                .filteredOn(each -> each.startsWith("update esf_participant_file"))
                .hasSize(2);
    }

    private void file(int month, String header, String value) {
        int status =
                association
                        .office()
                        .header(header, value)
                        .body("{\"rows\":1,\"hours\":1,\"sentOn\":\"2020-01-10\"}")
                        .put(project.url() + "/participant-files/2019-0" + month)
                        .statusCode();
        assertThat(status).isBetween(200, 201);
    }

    private List<String> get(String url) {
        return Statements.during(() -> association.office().get(url).then().statusCode(200));
    }
}
