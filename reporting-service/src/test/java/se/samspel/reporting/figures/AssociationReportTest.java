package se.samspel.reporting.figures;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static se.samspel.reporting.AvestaEvents.HOST;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.Eventually;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Tokens;
import se.samspel.reporting.AvestaEvents;
import se.samspel.reporting.edition.Team;

@QuarkusTest
@WithTestResource(SamspelStack.class)
class AssociationReportTest {

    private static final String ASSOCIATION = "2220000562";
    private static final String YEAR = "&from=2020-01-01&to=2020-12-31";

    @Test
    void anAssociationsFiguresAreTheSumsOfItsInterventions() {
        ObjectNode created = AvestaEvents.versioned(1).put("associationId", ASSOCIATION);
        created.put("name", "Ett annat förbund");
        AvestaEvents.send("samspel.funding.v1", "association.created", ASSOCIATION, created);
        Team one = new Team(ASSOCIATION);
        Team other = new Team(ASSOCIATION);
        one.enrol(9, "KVINNA", "ARBETE");
        one.enrol(6, "MAN", "STUDIER");
        other.enrol(7, "KVINNA", "MEDICINSK_REHAB");
        other.enrol(8, "MAN", "ARBETE");
        one.arrived();
        other.arrived();
        Eventually.holds(() -> assertThat(summed()).containsExactly("60"));

        for (String report : List.of("exits", "comparison")) {
            read(office(), report, "association:" + ASSOCIATION)
                    .body("subject.sv", equalTo("Ett annat förbund"));
        }

        flow(as(HOST), one.coverage(), List.of(0, 15, 15, 15, 0));
        flow(as(HOST), other.coverage(), List.of(0, 15, 15, 15, 0));
        flow(office(), "association:" + ASSOCIATION, List.of(0, 30, 30, 30, 0));
    }

    private static void flow(RequestSpecification reader, String coverage, List<Integer> expected) {
        read(reader, "participants", coverage)
                .body(
                        "sections.find { it.key == 'flow' }"
                                + ".rows.find { it.key == 'ALL' }.cells.value",
                        equalTo(expected));
    }

    private static ValidatableResponse read(
            RequestSpecification reader, String report, String coverage) {
        return reader.get("/reporting/v1/reports/" + report + "?coverage=" + coverage + YEAR)
                .then()
                .statusCode(200);
    }

    private static List<String> summed() {
        return Database.rows(
                "select sum(people)::text from monthly_figure where dimension = ''"
                        + " and population = 'ENROLMENT' and area = '"
                        + ASSOCIATION
                        + "'");
    }

    private static RequestSpecification as(String authority) {
        return given().auth().oauth2(Tokens.authority(authority));
    }

    private static RequestSpecification office() {
        return given().auth().oauth2(Tokens.office(ASSOCIATION));
    }
}
