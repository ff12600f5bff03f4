package se.samspel.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Statements;

@QuarkusTest
@WithTestResource(SamspelStack.class)
class OwnBudgetsTest {

    private AnAssociation association;

    @BeforeEach
    void anAssociation() {
        association = AnAssociation.withMembers();
    }

    @Test
    void allFiguresFollowFromWhatIsStatedContributedAndGranted() {
        ACall.contributions(association);
        AnOwnBudget.granted(association, 700);
        AnOwnBudget.budget(association, association.propose("").path("id"), 999);
        AnOwnBudget.first(association)
                .then()
                .statusCode(201)
                .header("Location", endsWith(association.path() + "/own-budgets/2020"))
                .header("ETag", "\"1\"")
                .body("budgeted.contributionsSek", equalTo(1600))
                .body("budgeted.contributionsFrom", equalTo("SET"))
                .body("budgeted.costSek", equalTo(1450))
                .body("budgeted.resultSek", equalTo(350))
                .body("budgeted.closingEquitySek", equalTo(950))
                .body("budgeted.grantedSek", equalTo(700))
                .body("budgeted.availableToGrant.withinBudgetSek", equalTo(300))
                .body("budgeted.availableToGrant.withEquitySek", equalTo(1250))
                .body("nextYear.estimated", equalTo(true))
                .body("nextYear.contributionsFrom", equalTo("NONE"))
                .body("nextYear.availableToGrant.withEquitySek", equalTo(800))
                .body("reasonableEquity", nullValue())
                .body("findings", empty());
    }

    @Test
    void framesThatMembersAreToldOfAreNextYearsContributions() {
        AnOwnBudget.first(association).then().statusCode(201);
        AnOwnBudget.notice(association, AnAssociation.FK, 500)
                .then()
                .statusCode(201)
                .body("id", equalTo("2021-" + AnAssociation.FK));
        AnOwnBudget.notice(association, AnAssociation.AVESTA, 250).then().statusCode(201);
        AnOwnBudget.notice(association, AnAssociation.AVESTA, 250).then().statusCode(412);
        AnOwnBudget.notice(association, "2120002254", 250).then().statusCode(404);
        association
                .office()
                .get(AnOwnBudget.url(association))
                .then()
                .body("nextYear.contributionsSek", equalTo(750))
                .body("nextYear.contributionsFrom", equalTo("NOTICED"));
        association
                .office()
                .get(AnAssociation.API + association.path() + "/frame-notices?year=2021")
                .then()
                .statusCode(200)
                .body("items.amountSek", contains(500, 250));
    }

    @Test
    void aBudgetIsAdoptedAndAnewOnceItIsChanged() {
        AnOwnBudget.first(association).then().body("adopted", equalTo(false));
        AnOwnBudget.adopt(association, "1")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("adopted", equalTo(true))
                .body("adoptions.reference", contains("§ 52/2019"));
        AnOwnBudget.adopt(association, "2").then().statusCode(409);
        AnOwnBudget.again(association, "1", AnOwnBudget.BODY).then().statusCode(412);
        AnOwnBudget.again(association, "2", AnOwnBudget.BODY)
                .then()
                .statusCode(200)
                .header("ETag", "\"3\"")
                .body("adopted", equalTo(false))
                .body("adoptions", hasSize(1));
        AnOwnBudget.adopt(association, "3").then().statusCode(200).body("adoptions", hasSize(2));
    }

    @Test
    void theOfficeReportsWhatTheAreasHaveCost() {
        ACall.contributions(association);
        AnOwnBudget.first(association).then().statusCode(201);
        String body =
                """
                {"asOf":"2020-06-30","areas":[{"area":"STYRELSE","actualSek":61.25},
                 {"area":"INSATSER","actualSek":400}]}\
                """;
        AnOwnBudget.report(association, "1", body)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("areas.find { it.area == 'STYRELSE' }.differenceSek", equalTo(38.75f))
                .body("toDate.asOf", equalTo("2020-06-30"))
                .body("toDate.costSek", equalTo(461.25f))
                .body("toDate.notReported", contains("ADMINISTRATION", "REVISION"))
                .body("toDate.complete", equalTo(false));
        AnOwnBudget.report(association, "2", body.replace("2020-06-30", "2019-12-31"))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:samspel:problem:as-of-outside-year"));
        AnOwnBudget.report(association, "2", body.replace("INSATSER", "STYRELSE"))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:samspel:problem:stated-twice"));
    }

    @Test
    void equityAboveTheAssociationsTableIsFound() {
        ACall.contributions(association);
        AnOwnBudget.first(association).then().statusCode(201);
        association
                .office()
                .header("If-None-Match", "*")
                .body(AnOwnBudget.level(900))
                .put(AnOwnBudget.levels(association))
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"");
        association
                .office()
                .get(AnOwnBudget.url(association))
                .then()
                .body("reasonableEquity.levelSek", equalTo(900))
                .body("reasonableEquity.baseSek", equalTo(1600))
                .body("reasonableEquity.national", equalTo(false))
                .body("findings.code", contains("CLOSING_EQUITY_ABOVE_LEVEL"))
                .body("findings.amountSek", contains(50));
        association
                .office()
                .header("If-Match", "\"1\"")
                .body(AnOwnBudget.level(950))
                .put(AnOwnBudget.levels(association))
                .then()
                .statusCode(200);
        association.office().get(AnOwnBudget.url(association)).then().body("findings", empty());
    }

    @Test
    void stepsThatDoNotRiseAreRefused() {
        association
                .office()
                .header("If-None-Match", "*")
                .body(
                        """
                        {"base":"TURNOVER","reference":"§ 3","steps":[
                         {"fromSek":10,"levelPercent":5},{"fromSek":10,"levelPercent":4}]}\
                        """)
                .put(AnOwnBudget.levels(association))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:samspel:problem:equity-steps"));
        association
                .office()
                .get(AnAssociation.API + association.path() + "/equity-levels")
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @Test
    void yearsAreListedTheLatestFirstAtTheCostOfOne() {
        AnOwnBudget.first(association).then().statusCode(201);
        String list = AnAssociation.API + association.path() + "/own-budgets";
        var one = Statements.during(() -> association.office().get(list).then().statusCode(200));
        association
                .office()
                .header("If-None-Match", "*")
                .body(AnOwnBudget.BODY)
                .put(list + "/2021")
                .then()
                .statusCode(201);
        assertThat(
                        Statements.during(() ->
                                association
                                        .office()
                                        .get(list)
                                        .then()
                                        .statusCode(200)
                                        .body("items.year", contains(2021, 2020))
                                        .body("items[1].nextYear.estimated", equalTo(false))))
                .hasSameSizeAs(one)
                .hasSize(6);
    }
}
