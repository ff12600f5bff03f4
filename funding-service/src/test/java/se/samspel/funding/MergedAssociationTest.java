package se.samspel.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.SamspelStack;

/** Nothing new is written in an association that has gone into another one. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class MergedAssociationTest {

    private static final String API = AnAssociation.API;

    private TwoAssociations two;
    private AnAssociation north;
    private AnAssociation south;

    @BeforeEach
    void merged() {
        two = TwoAssociations.readyToMerge();
        north = two.north;
        south = two.south;
        AMerger.accepted(north, south).complete(AMerger.COMPLETER).then().statusCode(200);
    }

    @Test
    void neitherOfficeWritesInItAndBothAreToldWhy() {
        for (AnAssociation office : List.of(north, south)) {
            merged(
                    by(office)
                            .body(AnAssociation.proposal(""))
                            .post(API + north.path() + "/interventions"));
            merged(
                    by(office)
                            .body(ALedger.voucher("2021-02-01", "1940", "3511", "1"))
                            .post(ALedger.url(north, "/vouchers")));
            merged(
                    by(office)
                            .header("If-None-Match", "*")
                            .body("{\"basis\":\"TOTAL\",\"amountSek\":400}")
                            .put(API + north.path() + "/contributions/2020"));
            merged(
                    by(office)
                            .header("If-None-Match", "*")
                            .body("{\"lines\":[{\"costCategory\":\"PERSONAL\",\"budgetSek\":1}]}")
                            .put(API + "/interventions/" + two.closed + "/budgets/2019"));
            merged(
                    by(office)
                            .header("If-Match", "\"1\"")
                            .body("{\"reason\":\"Avstämd\"}")
                            .post(ALedger.url(north, "/periods/2020-12/reopening")));
            merged(
                    by(office)
                            .body(AGovernedAssociation.staffRole("staff-1"))
                            .post(API + north.path() + "/staff-roles"));
        }
    }

    @Test
    void neitherTheOperatorNorAHostDoes() {
        merged(north.join("2120002254", "KOMMUN", ",\"municipalityCode\":\"2061\""));
        // What stayed is closed, which its host is told first.
        AnApplication.host()
                .body(AnApplication.ASKED)
                .post(API + "/interventions/" + two.closed + "/applications")
                .then()
                .statusCode(422)
                .body("type", endsWith("intervention-closed"));
    }

    @Test
    void itGoesIntoNoOtherOneAndNoneIntoIt() {
        AnAssociation west = AnAssociation.registered();
        AMerger.propose(north, west, AMerger.EFFECTIVE_ON)
                .then()
                .statusCode(422)
                .body("type", endsWith("already-merged"));
        AMerger.propose(west, north, AMerger.EFFECTIVE_ON)
                .then()
                .statusCode(422)
                .body("type", endsWith("already-merged"));
    }

    @Test
    void whatTookOverIsTakenOverWithIt() {
        AnAssociation west = AnAssociation.registered();
        new ALedger(south).period("2020-03", "closing", 0).then().statusCode(200);
        new ALedger(west).booked("2020-05-01", ALedger.BANK, ALedger.INCOME, "1");
        AMerger further = AMerger.proposedOn(south, west, "2022-01-01");
        further.accept(1).then().statusCode(200);
        new ALedger(south).period("2021-01", "closing", 0).then().statusCode(200);
        further.complete(AMerger.COMPLETER).then().statusCode(200);
        for (AnAssociation former : List.of(north, south)) {
            west.office().get(ALedger.url(former, "/vouchers")).then().statusCode(200);
        }
        assertThat(TwoAssociations.balance(west, "1940", "2022-01-01"))
                .isEqualByComparingTo("2660501.40");
    }

    private static RequestSpecification by(AnAssociation office) {
        return AMerger.office(office, "ekonom-9");
    }

    private static void merged(Response response) {
        response.then().statusCode(409).body("type", endsWith("association-merged"));
    }
}
