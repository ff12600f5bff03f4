package se.samspel.reporting.pages;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.Eventually;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.TestPerson;
import se.samspel.kit.testing.Tokens;
import se.samspel.reporting.AvestaEvents;
import se.samspel.reporting.MoneyEvents;

/** From the start page to the country, its counties and their associations, and back. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class AreaPagesTest {

    private static final String ASSOCIATION = "2220009423";
    private static final String NATION = "/pages/areas/nation";
    private static final String DALARNA = "/pages/areas/county:20";
    private static final TestPerson DIRECTOR = TestPerson.ofOffice("director-dalarna", ASSOCIATION);

    @BeforeEach
    void tellOfAnAssociationInDalarna() {
        ObjectNode created = AvestaEvents.versioned(1).put("associationId", ASSOCIATION);
        AvestaEvents.send(
                "samspel.funding.v1",
                "association.created",
                ASSOCIATION,
                created.put("name", "Ett förbund i Dalarna"));
        ObjectNode joined = AvestaEvents.versioned(1).put("associationId", ASSOCIATION);
        joined.put("organisationNumber", "2120002239").put("name", "Falu kommun");
        joined.put("party", "KOMMUN").put("municipalityCode", "2080").putArray("authorities");
        AvestaEvents.send(
                "samspel.funding.v1", "member.joined", ASSOCIATION + "/2120002239", joined);
    }

    @Test
    void theStartPageLeadsToTheCountryAndToTheCountyAndTheyBack() {
        Login director = Login.as(DIRECTOR);

        Eventually.holds(() ->
                director.get("/pages")
                        .then()
                        .statusCode(200)
                        .body(containsString("href=\"" + NATION + "\""))
                        .body(containsString("href=\"" + DALARNA + "\"")));
        director.get(NATION)
                .then()
                .statusCode(200)
                .body(containsString("Hela landet"))
                .body(containsString("href=\"" + DALARNA + "\""))
                .body(containsString("<li><a href=\"/pages\">"))
                .body(containsString("/pages/reports/cost-report?coverage=nation"));
        director.get(DALARNA)
                .then()
                .statusCode(200)
                .body(containsString("Dalarnas län"))
                .body(containsString("<li><a href=\"" + NATION + "\">"))
                .body(containsString("/pages/associations/" + ASSOCIATION))
                .body(containsString("/pages/reports/participants?coverage=county%3A20"));
        director.get("/pages/associations/" + ASSOCIATION)
                .then()
                .statusCode(200)
                .body(containsString("<li><a href=\"" + DALARNA + "\">"));
    }

    @Test
    void oneInterventionIsCountedAsOne() {
        AvestaEvents.intervention(
                "0198f0a1-0b10-7c02-8a11-5e2d7c9b3e42",
                ASSOCIATION,
                AvestaEvents.HOST,
                "Den enda insatsen");
        Login director = Login.as(DIRECTOR);

        Eventually.holds(
                () -> director.get("/pages").then().body(containsString("<span>1 insats</span>")));
        director.get("/pages", "en").then().body(containsString("<span>1 intervention</span>"));
    }

    @Test
    void aReportOfTheCountyLeadsBackToTheCounty() {
        Login.as(DIRECTOR)
                .get("/pages/reports/cost-report?coverage=county%3A20")
                .then()
                .statusCode(200)
                .body(containsString("<li><a href=\"" + DALARNA + "\">"));
    }

    @Test
    void whoBelongsToNoAssociationFindsNoArea() {
        Login stranger = Login.as(TestPerson.ofOffice("director-of-nothing", "2220009431"));

        for (String page : List.of(NATION, DALARNA)) {
            stranger.get(page).then().statusCode(404);
        }
    }

    @Test
    void whatIsNoAreaIsNoPage() {
        Login director = Login.as(DIRECTOR);

        director.get("/pages/areas/association:" + ASSOCIATION).then().statusCode(404);
        director.get("/pages/areas/county:99").then().statusCode(400);
        director.get("/pages/areas/x").then().statusCode(400);
    }

    @Test
    void anAssociationsPageTellsOfThePeopleWhatEveryoneReadsAndNoMore() {
        MoneyEvents.told();
        String association = MoneyEvents.ASSOCIATION;
        List<Object> controlled =
                given().auth()
                        .oauth2(Tokens.office(association))
                        .get(
                                "/reporting/v1/reports/participants?coverage=association:"
                                        + association
                                        + "&from=2020-01-01&to=2020-12-31")
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("sections[0].rows.find { it.kind == 'SUM' }.cells.value");
        assertThat(controlled).hasSize(5);
        assertThat(controlled.subList(1, 3)).doesNotContainNull();

        for (TestPerson reader :
                List.of(
                        TestPerson.ofOffice("director-money", association),
                        TestPerson.ofHost("coordinator-money", MoneyEvents.HOST))) {
            Login.as(reader)
                    .get("/pages/associations/" + association + "?year=2020")
                    .then()
                    .statusCode(200)
                    .body(
                            containsString(
                                    "<strong>%s</strong> <span>deltagare totalt"
                                            .formatted(controlled.get(2))))
                    .body(
                            containsString(
                                    "<strong>%s</strong> <span>började"
                                            .formatted(controlled.get(1))))
                    .body(containsString("gick till arbete eller studier"))
                    .body(containsString("Ur de senaste utgåvorna av rapporterna Deltagarna"))
                    .body(containsString("Grupper på 1–4"));
        }
    }

    @Test
    void ofAYearThatHasNotEndedNoPeopleAreTold() {
        MoneyEvents.told();

        Login.as(TestPerson.ofOffice("director-money", MoneyEvents.ASSOCIATION))
                .get("/pages/associations/" + MoneyEvents.ASSOCIATION + "?year=2099")
                .then()
                .statusCode(200)
                .body(not(containsString("gick till arbete")));
    }
}
