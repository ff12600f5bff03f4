package se.samspel.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.SamspelStack;

/** One association goes into another one: what passes, and what stays to be read. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class MergersTest {

    private static final String API = AnAssociation.API;

    private TwoAssociations two;
    private AnAssociation north;
    private AnAssociation south;
    private AMerger merger;

    @BeforeEach
    void twoAssociations() {
        two = TwoAssociations.readyToMerge();
        north = two.north;
        south = two.south;
        merger = AMerger.accepted(north, south);
    }

    @Test
    void bothOfficesSeeBeforehandWhatPassesAndThatNothingHinders() {
        for (AnAssociation each : List.of(north, south)) {
            merger.preview(each)
                    .then()
                    .statusCode(200)
                    .header("ETag", "\"2\"")
                    .body("hindered", equalTo(false))
                    .body("obstacles", equalTo(List.of()))
                    .body(
                            "passing.members.find { it.party == 'KOMMUN' }.memberAlready",
                            equalTo(false))
                    .body(
                            "passing.members.find { it.party == 'REGION' }.memberAlready",
                            equalTo(true))
                    .body("passing.interventions.interventionId", contains(two.intervention))
                    .body("passing.grants.grantId", contains(two.grant))
                    .body("passing.grants[0].remainingSek", equalTo(1999999.75f))
                    .body("passing.agreements.size()", equalTo(1))
                    .body(
                            "passing.balances.find { it.costCentre == 'north' }.account",
                            equalTo("1940"));
        }
    }

    @Test
    void whatTheLedgersHoldTogetherIsTheSameToTheOreAndTheResultStaysWhereItWasEarned() {
        Map<String, BigDecimal> before = two.together("2021-12-31");
        BigDecimal earned = TwoAssociations.balance(north, "3511", "2020-12-31");
        merger.complete(AMerger.COMPLETER).then().statusCode(200);

        assertThat(two.together("2021-12-31")).isEqualTo(before);
        two.bothBalance();
        assertThat(TwoAssociations.balance(north, "3511", "2020-12-31")).isEqualTo(earned);
        assertThat(TwoAssociations.balance(north, "1940", "2020-12-31"))
                .isEqualByComparingTo("2659999.85");
        assertThat(TwoAssociations.balance(north, "1940", "2021-01-01")).isEqualByComparingTo("0");
        assertThat(TwoAssociations.balance(south, "1940", "2021-01-01"))
                .isEqualByComparingTo("2660500.40");
        south.office()
                .get(
                        API
                                + south.path()
                                + "/ledger/accounts/1940/balance?on=2021-01-01"
                                + "&costCentre=north")
                .then()
                .body("balanceSek", equalTo(3000000.1f));
    }

    @Test
    void itsMembersAreMembersOfTheReceivingOneFromThatDay() {
        merger.complete(AMerger.COMPLETER).then().statusCode(200);
        south.office()
                .get(API + south.path() + "/members/" + AnAssociation.AVESTA)
                .then()
                .statusCode(200)
                .body("joinedOn", equalTo("2021-01-01"))
                .body("leftOn", nullValue())
                .body(
                        "authorities.authority",
                        contains(AnAssociation.HOST, AnAssociation.AVESTA + ".social"));
        south.office()
                .get(API + south.path() + "/members/" + AnAssociation.FK)
                .then()
                .body("joinedOn", equalTo("2015-01-01"))
                .header("ETag", "\"1\"");
        north.office()
                .get(API + north.path() + "/members/" + AnAssociation.AVESTA)
                .then()
                .body("leftOn", equalTo("2020-12-31"))
                .header("ETag", "\"2\"");
        AnAssociation.authority(AnAssociation.HOST)
                .get(API + north.path())
                .then()
                .statusCode(200)
                .body("mergedInto", equalTo(south.id()))
                .body("mergedOn", equalTo("2021-01-01"));
    }

    @Test
    void theInterventionGoesOnUnderItsIdWithWhatIsLeftOfItsGrant() {
        merger.complete(AMerger.COMPLETER)
                .then()
                .statusCode(200)
                .body("state", equalTo("COMPLETED"))
                .body("interventions", contains(two.intervention));
        AnAssociation.authority(AnAssociation.HOST)
                .get(API + "/interventions/" + two.intervention)
                .then()
                .statusCode(200)
                .body("associationId", equalTo(south.id()))
                .header("ETag", "\"2\"");
        ADrawdown.approved(south, two.grant, "1999999.75")
                .byOffice(ADrawdown.CASHIER, "payments", paid())
                .then()
                .statusCode(200)
                .body("associationId", equalTo(south.id()));
        assertThat(TwoAssociations.balance(south, "2560", "2021-12-31")).isEqualByComparingTo("0");
        ADrawdown.request(ADrawdown.host(), two.grant, ADrawdown.body("0.01"))
                .then()
                .body("findings", hasItem("EXCEEDS_REMAINING"));
    }

    private static String paid() {
        return "{\"paidOn\":\"2021-02-20\",\"bankReference\":\"BG 18\"}";
    }

    @Test
    void aYearThatWasIsFollowedWhereItWasAndTheNextOneHere() {
        merger.complete(AMerger.COMPLETER).then().statusCode(200);
        followed(north, 2020)
                .then()
                .body("interventions.interventionId", hasItem(two.intervention));
        followed(south, 2020)
                .then()
                .body("interventions.interventionId", not(hasItem(two.intervention)));
        followed(south, 2021)
                .then()
                .body("interventions.interventionId", hasItem(two.intervention));
        followed(north, 2021)
                .then()
                .body("interventions.interventionId", not(hasItem(two.intervention)));
        south.office()
                .header("If-Match", "\"1\"")
                .body("{\"lines\":[{\"costCategory\":\"PERSONAL\",\"budgetSek\":7}]}")
                .put(API + "/interventions/" + two.intervention + "/budgets/2021")
                .then()
                .statusCode(200);
        south.office()
                .header("If-Match", "*")
                .body("{\"lines\":[{\"costCategory\":\"PERSONAL\",\"budgetSek\":7}]}")
                .put(API + "/interventions/" + two.intervention + "/budgets/2020")
                .then()
                .statusCode(409)
                .body("type", endsWith("association-merged"));
    }

    private io.restassured.response.Response followed(AnAssociation association, int year) {
        return south.office().get(API + association.path() + "/follow-up?year=" + year);
    }

    @Test
    void theOthersAreToldOfTheInterventionTheMembersAndTheAssociations() {
        merger.complete(AMerger.COMPLETER).then().statusCode(200);
        assertThat(told("intervention.opened", two.intervention))
                .contains("\"associationId\":\"" + south.id() + "\"", "\"version\":2");
        assertThat(told("member.joined", north.id() + "/" + AnAssociation.AVESTA))
                .contains("\"leftOn\":\"2020-12-31\"");
        assertThat(told("member.joined", south.id() + "/" + AnAssociation.AVESTA))
                .contains("\"joinedOn\":\"2021-01-01\"", "\"leftOn\":null", AnAssociation.HOST);
        for (AnAssociation each : List.of(north, south)) {
            assertThat(told("association.created", each.id())).contains("\"version\":2");
        }
    }

    private static String told(String type, String key) {
        return Database.rows(
                        "select payload from outbox where type = 'se.samspel."
                                + type
                                + ".v1' and aggregateid = '"
                                + key
                                + "' order by position desc limit 1")
                .getFirst();
    }

    @Test
    void theReceivingOfficeReadsTheBooksAndTheMinutesOfTheOther() {
        var governed = new AGovernedAssociation(north);
        governed.added("statutes", AGovernedAssociation.statutes("2019-04-01", ""));
        merger.complete(AMerger.COMPLETER).then().statusCode(200);
        for (String path :
                List.of(
                        "",
                        "/statutes",
                        "/ledger/vouchers",
                        "/ledger/trial-balance?from=2020-01-01&to=2020-12-31",
                        "/members",
                        "/reconciliations",
                        "/sie-exports/2020",
                        "/mergers")) {
            int answer = south.office().get(API + north.path() + path).statusCode();
            assertThat(answer).as(path).isIn(200, 404);
            if (path.isEmpty() || path.startsWith("/ledger/v") || path.equals("/reconciliations")) {
                assertThat(answer).as(path).isEqualTo(200);
            }
        }
        south.office()
                .accept(AWholeAssociation.NDJSON)
                .get(AWholeAssociation.url(north))
                .then()
                .statusCode(200);
        south.office()
                .get(API + "/interventions/" + two.closed)
                .then()
                .statusCode(200)
                .body("associationId", equalTo(north.id()));
        north.office().get(API + south.path()).then().statusCode(404);
    }
}
