package se.samspel.reporting.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.arc.Arc;
import io.quarkus.arc.InstanceHandle;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samspel.kit.caller.Scope;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.TestPerson;
import se.samspel.reporting.AvestaEvents;

@QuarkusTest
@WithTestResource(SamspelStack.class)
class PagesTest {

    private static final TestPerson DIRECTOR =
            TestPerson.ofOffice("director-sodra-dalarna", AvestaEvents.ASSOCIATION);
    private static final TestPerson COORDINATOR =
            TestPerson.ofHost("coordinator-avesta-ame", AvestaEvents.HOST);
    private static final String YEAR = "?from=2019-07-01";

    private String intervention = "";
    private String association = "";

    @BeforeEach
    void tellTheAvestaYear() {
        AvestaEvents.intervention();
        intervention = "/pages/interventions/" + AvestaEvents.interventionId();
        association = "/pages/associations/" + AvestaEvents.ASSOCIATION;
    }

    @Test
    void anInterventionsPageShowsItsKeyFiguresAndMoney() {
        Login.as(COORDINATOR)
                .get(intervention + YEAR + "&to=2020-06-30")
                .then()
                .statusCode(200)
                .body(containsString("Samverkansteam Avesta"))
                .body(containsString("<strong>76</strong>"))
                .body(containsString("64,7"))
                .body(not(containsString("Grupper på 1–4")));
    }

    @Test
    void othersThanTheHostReadItUnderDisclosureControl() {
        Login.as(DIRECTOR)
                .get(intervention + YEAR)
                .then()
                .statusCode(200)
                .body(containsString("Grupper på 1–4"))
                .body(containsString("visas ej"))
                .body(not(containsString("64,7")));
    }

    @Test
    void anAssociationsPageShowsItsInterventionsAndTheirMoney() {
        Login.as(DIRECTOR)
                .get(association + "?year=2020")
                .then()
                .statusCode(200)
                .body(containsString(intervention))
                .body(containsString("kronor i budget"))
                .body(containsString("<svg"));
    }

    @Test
    void aDirectorOfAnotherAssociationFindsNothingThere() {
        Login stranger = Login.as(TestPerson.ofOffice("director-elsewhere", "2220000562"));

        for (String page : List.of(intervention, association)) {
            stranger.get(page).then().statusCode(404).body(containsString("Sidan finns inte"));
        }
        stranger.get("/pages").then().statusCode(200).body(not(containsString("Avesta")));
    }

    @Test
    void theWorkbenchIsNotForAnOffice() {
        Login.as(DIRECTOR)
                .get("/pages/workbench")
                .then()
                .statusCode(403)
                .body(containsString("Du har inte behörighet"));
    }

    @Test
    void anAccountOfBothKindsSeesNothing() {
        Map<String, String> both = new HashMap<>(COORDINATOR.claims());
        both.putAll(DIRECTOR.claims());

        Login login = Login.as(new TestPerson("both", COORDINATOR.permissions(), both));

        login.get("/pages").then().statusCode(403);
        login.get("/pages/nowhere").then().statusCode(403);
    }

    @Test
    void anAccountWithoutPermissionsSeesNothing() {
        Login.as(new TestPerson("new", List.of(), DIRECTOR.claims()))
                .get("/pages")
                .then()
                .statusCode(403);
    }

    @Test
    void everyPageNamesThePermissionThatOpensItAndIsClosedWithoutIt() {
        Login permitted = Login.as(new TestPerson("new", List.of("x.read"), COORDINATOR.claims()));
        List<Page> pages =
                Arc.container().listAll(Page.class).stream().map(InstanceHandle::get).toList();

        assertThat(pages).hasSizeGreaterThanOrEqualTo(7);
        for (Page page : pages) {
            String address = "/pages" + page.path().replaceAll(":\\w+", "1");
            assertThat(page.permission()).isIn(Scope.REPORT_READ, Scope.REFERRAL_READ);
            assertThat(permitted.get(address).statusCode()).as(address).isEqualTo(403);
            assertThat(Login.nobody().get(address).statusCode()).as(address).isEqualTo(302);
        }
    }

    @Test
    void whatIsNoPageIsSaidToBeNone() {
        Login login = Login.as(DIRECTOR);

        for (String odd :
                List.of("/pages/nowhere", "/pages/interventions/no-uuid", "/pages/workbench/x")) {
            assertThat(login.get(odd).statusCode()).as(odd).isIn(400, 404);
        }
        login.get(intervention + "?from=2019-02-30").then().statusCode(400);
        login.get(intervention + "?from=2020-02-01").then().statusCode(422);
    }

    @Test
    void everyPageRunsAndFetchesNothing() {
        Login login = Login.as(COORDINATOR);
        for (String page : List.of("/pages", intervention, association, "/pages/nowhere")) {
            Response shown = login.get(page);

            shown.then()
                    .header("Cache-Control", "private, no-store")
                    .header("X-Frame-Options", "DENY")
                    .header("Referrer-Policy", "no-referrer");
            assertThat(shown.header("Content-Security-Policy"))
                    .startsWith(
                            "default-src 'none'; style-src 'self'; img-src 'self'; form-action"
                                    + " 'self' http://127.0.0.1:")
                    .endsWith("; frame-ancestors 'none'; base-uri 'none'");
            assertThat(shown.asString())
                    .doesNotContain("<script", "<style", " style=", "onclick", "https://");
        }
    }

    @Test
    void aPageAndItsStylesAreLessThanAHundredKilobytes() {
        Login login = Login.as(COORDINATOR);
        int style = RestAssured.get("/pages/style.css").asByteArray().length;
        assertThat(style).isGreaterThan(1000);

        for (String page : List.of("/pages", intervention, association)) {
            assertThat(login.get(page).asByteArray().length + style).isLessThan(100_000);
        }
    }

    @Test
    void theLanguageIsTheBrowsersUntilAnotherOneIsChosen() {
        Login login = Login.as(DIRECTOR);

        login.get("/pages", "en-GB,sv;q=0.5").then().body(containsString("lang=\"en\""));
        login.get("/pages").then().body(containsString("<html lang=\"sv\">"));
        login.get("/pages?lang=en").then().body(containsString("<html lang=\"en\">"));
        login.get(association).then().body(containsString("<html lang=\"en\">"));
        login.get(association + "?lang=sv").then().body(containsString("<html lang=\"sv\">"));
        login.get(association).then().header("Content-Language", equalTo("sv"));
    }

    @Test
    void whatWasChosenStandsInTheAddressAndIsChosenOnThePage() {
        Login office = Login.as(DIRECTOR);
        Login host = Login.as(COORDINATOR);

        office.get(intervention + YEAR)
                .then()
                .body(containsString("<option value=\"2019-07-01\" selected>"))
                .body(containsString("?from=2019-07-01&amp;lang=en"));
        host.get(intervention + "?from=2020-02-01&to=2020-03-31")
                .then()
                .statusCode(200)
                .body(containsString("name=\"from\" value=\"2020-02-01\""))
                .body(containsString("name=\"to\" value=\"2020-03-31\""));
    }
}
