package se.samspel.reporting.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Statements;
import se.samspel.kit.testing.TestPerson;
import se.samspel.reporting.AvestaEvents;

@QuarkusTest
@WithTestResource(SamspelStack.class)
class ReportPagesTest {

    private static final TestPerson DIRECTOR =
            TestPerson.ofOffice("director-sodra-dalarna", AvestaEvents.ASSOCIATION);
    private static final TestPerson COORDINATOR =
            TestPerson.ofHost("coordinator-avesta-ame", AvestaEvents.HOST);
    private static final Pattern EDITION = Pattern.compile("/pages/editions/[0-9a-f-]{36}");

    private String figures = "";

    @BeforeEach
    void tellTheAvestaYear() {
        AvestaEvents.intervention();
        figures =
                "?coverage=intervention:"
                        + AvestaEvents.interventionId()
                        + "&from=2019-07-01&to=2020-06-30";
    }

    @Test
    void theHostReadsTheTeamReportExactlyWithChartsAndTables() {
        Login.as(COORDINATOR)
                .get("/pages/reports/team-report" + figures)
                .then()
                .statusCode(200)
                .body(containsString("<title>Teamrapport – Samverkansteam Avesta"))
                .body(containsString("30 juni 2020 – Samspel</title>"))
                .body(containsString("64,7"))
                .body(containsString("<svg"))
                .body(containsString("<caption>"))
                .body(not(containsString("visas ej")));
    }

    @Test
    void othersReadItUnderDisclosureControl() {
        Login.as(DIRECTOR)
                .get("/pages/reports/team-report" + figures)
                .then()
                .statusCode(200)
                .body(containsString("visas ej"))
                .body(not(containsString("64,7")));
    }

    @Test
    void aReportThatIsDataIsAPageToo() {
        Login.as(COORDINATOR)
                .get("/pages/reports/participants" + figures)
                .then()
                .statusCode(200)
                .body(containsString("Deltagarna"));
        Login.as(COORDINATOR)
                .get("/pages/reports/participants" + figures, "en")
                .then()
                .body(containsString("lang=\"en\""))
                .body(not(containsString("Deltagarna")));
    }

    @Test
    void whatOthersReadIsAnEditionThatStaysAsItWas() {
        Login director = Login.as(DIRECTOR);
        String page = director.get("/pages/reports/participants" + figures).asString();
        Matcher edition = EDITION.matcher(page);
        assertThat(edition.find()).isTrue();

        director.get(edition.group())
                .then()
                .statusCode(200)
                .body(containsString("Kontrollsumma"))
                .body(not(containsString("<form")));
        Login.as(TestPerson.ofOffice("director-elsewhere", "2220000562"))
                .get(edition.group())
                .then()
                .statusCode(404);
        director.get("/pages/editions/no-uuid").then().statusCode(404);
    }

    @Test
    void whatIsKeptOfATeamReportIsNoPage() {
        Login director = Login.as(DIRECTOR);
        String page = director.get("/pages/reports/team-report" + figures).asString();
        assertThat(EDITION.matcher(page).find()).isFalse();

        List<String> kept =
                Database.rows(
                        "select id from edition where definition_key = 'team-report' and coverage ="
                                + " 'intervention:%s'".formatted(AvestaEvents.interventionId()));
        assertThat(kept).isNotEmpty();
        director.get("/pages/editions/" + kept.getFirst()).then().statusCode(404);
    }

    @Test
    void theSameFiguresComeAsFiles() {
        Login director = Login.as(DIRECTOR);
        Map<String, String> types =
                Map.of(
                        "csv", "text/csv;charset=UTF-8",
                        "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                        "pdf", "application/pdf");

        types.forEach((form, type) ->
                director.get("/pages/reports/team-report/" + form + figures)
                        .then()
                        .statusCode(200)
                        .header("Content-Type", equalTo(type))
                        .header(
                                "Content-Disposition",
                                containsString("team-report-2019-07-01-2020-06-30." + form))
                        .header("Cache-Control", "private, no-store"));
        director.get("/pages/reports/team-report/exe" + figures).then().statusCode(404);
    }

    @Test
    void thereIsNoReportForStrangersOrOfNothing() {
        Login stranger = Login.as(TestPerson.ofOffice("director-elsewhere", "2220000562"));
        Login director = Login.as(DIRECTOR);

        for (String report : List.of("team-report", "participants", "team-report/pdf")) {
            stranger.get("/pages/reports/" + report + figures).then().statusCode(404);
        }
        director.get("/pages/reports/no-such-report" + figures).then().statusCode(404);
        director.get("/pages/reports/team-report?coverage=nation").then().statusCode(404);
        director.get("/pages/reports/team-report").then().statusCode(400);
        director.get("/pages/reports/team-report?coverage=x").then().statusCode(400);
    }

    @Test
    void theFilterAsksForTheSameReportOfOtherMonths() {
        String page = Login.as(DIRECTOR).get("/pages/reports/participants" + figures).asString();

        assertThat(page)
                .contains(
                        "action=\"/pages/reports/participants\"",
                        "name=\"coverage\" value=\"intervention:" + AvestaEvents.interventionId(),
                        "<option value=\"2019-07-01\" selected>",
                        "<option value=\"2020-01-01\">");
    }

    @Test
    void aReportsPageIsLessThanAHundredKilobytes() {
        Login host = Login.as(COORDINATOR);
        int style = RestAssured.get("/pages/style.css").asByteArray().length;

        for (String report : List.of("team-report", "participants", "exits", "sus-income")) {
            Response page = host.get("/pages/reports/" + report + figures);

            assertThat(page.statusCode()).as(report).isEqualTo(200);
            assertThat(page.asByteArray().length + style).as(report).isLessThan(100_000);
        }
    }

    @Test
    void aPageCostsAFewStatementsHoweverMuchThereIsToShow() {
        Login host = Login.as(COORDINATOR);
        AvestaEvents.summed();

        for (String page :
                List.of(
                        "/pages",
                        "/pages/associations/" + AvestaEvents.ASSOCIATION,
                        "/pages/interventions/" + AvestaEvents.interventionId(),
                        "/pages/reports/team-report" + figures,
                        "/pages/reports/participants" + figures)) {
            // An edition is made once.
            host.get(page).then().statusCode(200);
            assertThat(Statements.during(() -> host.get(page).then().statusCode(200)))
                    .as(page)
                    .hasSizeLessThanOrEqualTo(12);
        }
    }
}
