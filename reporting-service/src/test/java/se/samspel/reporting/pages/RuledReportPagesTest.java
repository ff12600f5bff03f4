package se.samspel.reporting.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.TestPerson;
import se.samspel.reporting.MoneyEvents;

/** Reports that are made by rules of their own are pages and files as all others are. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class RuledReportPagesTest {

    private static final TestPerson DIRECTOR =
            TestPerson.ofOffice("director-money", MoneyEvents.ASSOCIATION);
    private static final TestPerson COORDINATOR =
            TestPerson.ofHost("coordinator-money", MoneyEvents.HOST);
    private static final String YEAR = "&from=2020-01-01&to=2020-12-31";
    private static final String ASSOCIATION =
            "?coverage=association%3A" + MoneyEvents.ASSOCIATION + YEAR;
    private static final String TEAM = "?coverage=intervention%3A" + MoneyEvents.TEAM + YEAR;

    private static final Map<String, String> OF_ASSOCIATION =
            Map.of(
                    "cost-report", "Kostnadsrapport",
                    "cost-per-result", "Kostnad per deltagare",
                    "targets-and-results", "Mål och resultat",
                    "finsam-follow-up", "Uppföljning Finsam 2020");

    private static final Map<String, String> OF_INTERVENTION =
            Map.of(
                    "budget-follow-up", "Räckte pengarna 2020?",
                    "cost-per-result", "Kostnad per deltagare",
                    "seats", "Tjänster och vakanser",
                    "throughput-series", "Hur länge är deltagarna inskrivna?");

    @BeforeEach
    void tellOfMoneyAndPeople() {
        MoneyEvents.told();
    }

    @Test
    void anAssociationsPageLeadsToEachOfItsReports() {
        Login director = Login.as(DIRECTOR);
        String start =
                director.get("/pages/associations/" + MoneyEvents.ASSOCIATION + "?year=2020")
                        .asString();

        OF_ASSOCIATION.forEach((key, words) -> {
            reads(start, "/pages/reports/" + key + ASSOCIATION);
            director.get("/pages/reports/" + key + ASSOCIATION)
                    .then()
                    .statusCode(200)
                    .body(containsString(words))
                    .body(containsString("<caption>"));
        });
    }

    @Test
    void anInterventionsPageLeadsToEachOfItsReportsForTheHostAndForOthers() {
        for (TestPerson reader : List.of(DIRECTOR, COORDINATOR)) {
            Login login = Login.as(reader);
            String start =
                    login.get("/pages/interventions/" + MoneyEvents.TEAM + "?" + YEAR.substring(1))
                            .asString();

            OF_INTERVENTION.forEach((key, words) -> {
                reads(start, "/pages/reports/" + key + TEAM);
                login.get("/pages/reports/" + key + TEAM)
                        .then()
                        .statusCode(200)
                        .body(containsString(words));
            });
        }
    }

    private static void reads(String page, String address) {
        assertThat(page).contains("href=\"" + address.replace("&", "&amp;"));
    }

    @Test
    void dataQualityIsForTheHostAlone() {
        String start = "/pages/interventions/" + MoneyEvents.TEAM + "?" + YEAR.substring(1);
        Login host = Login.as(COORDINATOR);
        Login director = Login.as(DIRECTOR);

        reads(host.get(start).asString(), "/pages/reports/data-quality" + TEAM);
        host.get("/pages/reports/data-quality" + TEAM)
                .then()
                .statusCode(200)
                .body(containsString("Vad saknas eller motsäger sig i raderna?"))
                .body(containsString("Ingen redovisad siffra motsäger raderna."));
        director.get(start).then().body(not(containsString("data-quality")));
        director.get("/pages/reports/data-quality" + TEAM).then().statusCode(403);
        director.get("/pages/reports/data-quality/csv" + TEAM).then().statusCode(403);
    }

    @Test
    void theyComeAsFilesToo() {
        Login director = Login.as(DIRECTOR);

        for (String key : OF_ASSOCIATION.keySet()) {
            for (String form : List.of("csv", "xlsx", "pdf")) {
                director.get("/pages/reports/" + key + "/" + form + ASSOCIATION)
                        .then()
                        .statusCode(200);
            }
        }
    }

    @Test
    void aReportOfCalendarYearsIsOfferedAndMadeOfNoOthers() {
        Login director = Login.as(DIRECTOR);
        String sheet = "/pages/reports/finsam-follow-up?coverage=association%3A";

        director.get(sheet + MoneyEvents.ASSOCIATION + "&from=2019-07-01").then().statusCode(422);
        director.get(sheet + MoneyEvents.ASSOCIATION + YEAR)
                .then()
                .body(containsString("<option value=\"2020-01-01\" selected>"))
                .body(not(containsString("<option value=\"2019-07-01\"")));
    }

    @Test
    void strangersReadNoneAndNoneIsOfAnotherKindOfCoverage() {
        Login stranger = Login.as(TestPerson.ofOffice("director-elsewhere", "2220000562"));

        OF_ASSOCIATION
                .keySet()
                .forEach(key ->
                        stranger.get("/pages/reports/" + key + ASSOCIATION).then().statusCode(404));
        OF_INTERVENTION
                .keySet()
                .forEach(
                        key -> stranger.get("/pages/reports/" + key + TEAM).then().statusCode(404));
        Login.as(DIRECTOR).get("/pages/reports/seats" + ASSOCIATION).then().statusCode(404);
    }
}
