package se.samspel.reporting.figures;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
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
    private static final String ALL =
            "sections.find { it.key == 'flow' }.rows.find { it.key == 'ALL' }";
    private static final String YEAR = "&from=2020-01-01&to=2020-12-31";

    @Test
    void whatAnAssociationAndTheOtherInterventionToldIsKnownOfTheLast() {
        String association = "2220000570";
        associationIs(association);
        Team one = new Team(association);
        Team other = new Team(association);
        one.enrol(12, "KVINNA", null);
        other.enrol(15, "KVINNA", null);
        one.arrived();
        other.arrived();
        Eventually.holds(() -> assertThat(summed(association)).containsExactly("27"));
        flow(office(association), "association:" + association, List.of(0, 27, 27, 0, 27));
        flow(office(association), one.coverage(), List.of(0, 12, 12, 0, 12));

        other.enrol(2, "KVINNA", null);
        other.arrived();

        read(office(association), "participants", other.coverage())
                .body(ALL + ".cells[1].state", equalTo("WITHHELD"));
    }

    private static void associationIs(String association) {
        ObjectNode created = AvestaEvents.versioned(1).put("associationId", association);
        created.put("name", "Ett annat förbund");
        AvestaEvents.send("samspel.funding.v1", "association.created", association, created);
    }

    @Test
    void anAssociationsFiguresAreTheSumsOfItsInterventions() {
        associationIs(ASSOCIATION);
        Team one = new Team(ASSOCIATION);
        Team other = new Team(ASSOCIATION);
        one.enrol(9, "KVINNA", "ARBETE");
        one.enrol(6, "MAN", "STUDIER");
        other.enrol(7, "KVINNA", "MEDICINSK_REHAB");
        other.enrol(8, "MAN", "ARBETE");
        one.arrived();
        other.arrived();
        Eventually.holds(() -> assertThat(summed(ASSOCIATION)).containsExactly("60"));

        for (String report : List.of("exits", "comparison")) {
            read(office(ASSOCIATION), report, "association:" + ASSOCIATION)
                    .body("subject.sv", equalTo("Ett annat förbund"));
        }

        flow(as(HOST), one.coverage(), List.of(0, 15, 15, 15, 0));
        flow(as(HOST), other.coverage(), List.of(0, 15, 15, 15, 0));
        flow(office(ASSOCIATION), "association:" + ASSOCIATION, List.of(0, 30, 30, 30, 0));
    }

    @Test
    void aReportOfSumsIsAsOldAsTheChangesThatTheyLack() {
        String worker = "select pg_advisory_xact_lock(hashtextextended('reporting.summary', 0))";
        Database.holding(
                worker,
                () -> {
                    Database.execute(
                            "insert into changed (association_id, marked_at)"
                                    + " values ('2220000563', '2020-01-01 12:00+00')");
                    associationIs(ASSOCIATION);
                    Eventually.holds(() ->
                            office(ASSOCIATION)
                                    .get(
                                            "/reporting/v1/reports/exits?coverage=association:"
                                                    + ASSOCIATION
                                                    + "&from=2019-01-01&to=2019-12-31")
                                    .then()
                                    .statusCode(200)
                                    .body("dataTime", startsWith("2020-01-01")));
                    // Nobody was told of it, so nobody would look for it soon.
                    Database.execute("delete from changed where association_id = '2220000563'");
                });
    }

    private static void flow(RequestSpecification reader, String coverage, List<Integer> expected) {
        read(reader, "participants", coverage).body(ALL + ".cells.value", equalTo(expected));
    }

    private static ValidatableResponse read(
            RequestSpecification reader, String report, String coverage) {
        return reader.get("/reporting/v1/reports/" + report + "?coverage=" + coverage + YEAR)
                .then()
                .statusCode(200);
    }

    private static List<String> summed(String association) {
        return Database.rows(
                "select sum(people)::text from monthly_figure where dimension = ''"
                        + " and population = 'ENROLMENT' and area = '"
                        + association
                        + "'");
    }

    private static RequestSpecification as(String authority) {
        return given().auth().oauth2(Tokens.authority(authority));
    }

    private static RequestSpecification office(String association) {
        return given().auth().oauth2(Tokens.office(association));
    }
}
