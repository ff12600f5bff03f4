package se.samspel.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Statements;

/** How the office states what members share, and what has been decided. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class ContributionSplitsTest {

    private static final String HEDEMORA = "2120002254";
    private static final String SPLIT =
            """
            {"basis":"TOTAL","amountSek":400,"splits":[{"party":"KOMMUN",
             "splitBy":"AGREED_KEYS","weights":[
             {"organisationNumber":"212000-2304","weight":3}]}]}\
            """;

    private AnAssociation association;

    @BeforeEach
    void anAssociation() {
        association = AnAssociation.withMembers();
    }

    @Test
    void municipalitiesShareByTheInhabitantsThatAreStated() {
        association.join(HEDEMORA, "KOMMUN", "").then().statusCode(201);
        put("INHABITANTS", weights(3, 1))
                .then()
                .statusCode(201)
                .body("shares.amountSek", contains(200, 100, 25, 75))
                .body("splits[0].party", equalTo("KOMMUN"))
                .body("splits[0].weights.organisationNumber", contains(HEDEMORA, "2120002304"))
                .body("splits[0].weights.weight", contains(1, 3));
        association
                .office()
                .header("If-Match", "\"1\"")
                .body("{\"basis\":\"TOTAL\",\"amountSek\":400}")
                .put(ACall.year(association))
                .then()
                .statusCode(200)
                .body("shares.amountSek", contains(200, 100, 50, 50))
                .body("splits", empty());
    }

    @Test
    void aStatementThatLeavesSomebodyOutIsRefused() {
        association.join(HEDEMORA, "KOMMUN", "").then().statusCode(201);
        put("INHABITANTS", "{\"organisationNumber\":\"212000-2304\",\"weight\":3}")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:samspel:problem:contribution-keys"));
        put("EQUALLY", weights(3, 1))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:samspel:problem:contribution-split"));
    }

    @Test
    void whoJoinsWithinTheYearPaysForItsDays() {
        association
                .operator()
                .body(
                        """
                        {"organisationNumber":"%s","name":"Hedemora","party":"KOMMUN",
                         "joinedOn":"2020-07-02"}\
                        """
                                .formatted(HEDEMORA))
                .post(AnAssociation.API + association.path() + "/members")
                .then()
                .statusCode(201);
        association
                .office()
                .header("If-None-Match", "*")
                .body("{\"basis\":\"TOTAL\",\"amountSek\":%d}".formatted(4 * 366))
                .put(ACall.year(association))
                .then()
                .statusCode(201)
                .body("shares.organisationNumber[2]", equalTo(HEDEMORA))
                .body("shares.amountSek[2]", equalTo(92))
                .body("shares.amountSek[3]", equalTo(366 - 92));
    }

    @Test
    void aListOfYearsCostsTheSameHoweverManyHaveSplits() {
        String list = AnAssociation.API + association.path() + "/contributions";
        put("AGREED_KEYS", "{\"organisationNumber\":\"212000-2304\",\"weight\":3}")
                .then()
                .statusCode(201);
        var one = Statements.during(() -> association.office().get(list).then().statusCode(200));
        for (int year = 2021; year < 2024; year++) {
            association
                    .office()
                    .header("If-None-Match", "*")
                    .body(SPLIT)
                    .put(list + "/" + year)
                    .then()
                    .statusCode(201);
        }
        assertThat(
                        Statements.during(() ->
                                association
                                        .office()
                                        .get(list)
                                        .then()
                                        .statusCode(200)
                                        .body("items[0].splits[0].weights.weight", contains(3))))
                .hasSameSizeAs(one)
                .hasSize(3);
    }

    @Test
    void aYearBeforeTheAssociationHasNoContributions() {
        association
                .office()
                .header("If-None-Match", "*")
                .body("{\"basis\":\"TOTAL\",\"amountSek\":400}")
                .put(AnAssociation.API + association.path() + "/contributions/2014")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:samspel:problem:missing-party"));
    }

    @Test
    void decisionsAreRecordedAgainstTheVersionAndNeverAhead() {
        ACall.contributions(association);
        ACall.decided(association);
        decisions("\"1\"", ACall.DECIDED).then().statusCode(412);
        decisions("\"2\"", ACall.DECIDED.replace("2019-12-18", "2999-01-01"))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:samspel:problem:future-act-date"))
                .body("detail", containsString("stateDecision.decidedOn"));
        decisions("\"2\"", ACall.DECIDED.replace("§ 52/2019", "19811218-9876"))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:samspel:problem:identity-number-in-text"));
        association
                .office()
                .header("If-Match", "\"1\"")
                .body(ACall.DECIDED)
                .put(AnAssociation.API + association.path() + "/contributions/2031/decisions")
                .then()
                .statusCode(404);
    }

    private Response decisions(String version, String body) {
        return association
                .office()
                .header("If-Match", version)
                .body(body)
                .put(ACall.year(association) + "/decisions");
    }

    private static String weights(int avesta, int hedemora) {
        return """
        {"organisationNumber":"212000-2304","weight":%d},
        {"organisationNumber":"%s","weight":%d}\
        """
                .formatted(avesta, HEDEMORA, hedemora);
    }

    private Response put(String splitBy, String weights) {
        return association
                .office()
                .header("If-None-Match", "*")
                .body(
                        """
                        {"basis":"TOTAL","amountSek":400,
                         "splits":[{"party":"KOMMUN","splitBy":"%s","weights":[%s]}]}\
                        """
                                .formatted(splitBy, weights))
                .put(ACall.year(association));
    }
}
