package se.samspel.reporting.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.TestPerson;
import se.samspel.reporting.AvestaEvents;

@QuarkusTest
@WithTestResource(SamspelStack.class)
@WithTestResource(StubServices.class)
class WorkbenchTest {

    private static final TestPerson COORDINATOR =
            TestPerson.ofHost("coordinator-avesta-ame", AvestaEvents.HOST);

    @BeforeEach
    void everyoneIsThere() {
        AvestaEvents.intervention();
        StubServices.away();
    }

    @Test
    void itShowsWhatHasComeWhoWaitsAndWhatIsDue() {
        Login.as(COORDINATOR)
                .get("/pages/workbench")
                .then()
                .statusCode(200)
                .body(containsString("Samverkansteam Avesta"))
                .body(containsString(">" + StubServices.HANDLE + "<"))
                .body(not(containsString(">" + StubServices.REFERRAL)))
                .body(containsString("Prövotiden tar slut"))
                .body(containsString("Uppföljning har inte bokats på åtta veckor"))
                .body(containsString("Inskriven längre än tolv månader"))
                .body(containsString("Svara på remissen"))
                .body(containsString("35 dagar"))
                .body(containsString("58 inskrivna av 60 platser"))
                .body(not(containsString("svarar inte")));
    }

    @Test
    void whatIsDueLeadsToTheReferralAndTheIntervention() {
        String place = "referral-" + StubServices.REFERRAL;
        String intervention = "/pages/interventions/" + AvestaEvents.interventionId();

        Login.as(COORDINATOR)
                .get("/pages/workbench")
                .then()
                .body(containsString("<a href=\"#" + place + "\">"))
                .body(containsString("<tr id=\"" + place + "\">"))
                .body(containsString("<tr id=\"queued-" + StubServices.REFERRAL + "\">"))
                .body(containsString("<a href=\"" + intervention + "\">Samverkansteam Avesta"));
    }

    @Test
    void casesThatCameTogetherAreToldApart() {
        Login.as(COORDINATOR)
                .get("/pages/workbench")
                .then()
                .body(containsString(">0c9e4d06</code>"))
                .body(containsString(">0c9e4d11</code>"))
                .body(containsString(">0c9e4d16</code>"));
    }

    @Test
    void aListThatGoesOnSaysSo() {
        Login login = Login.as(COORDINATOR);
        login.get("/pages/workbench").then().body(not(containsString("Fler finns")));
        StubServices.tellsOfMore();

        String page = login.get("/pages/workbench").asString();

        assertThat(page.split("Fler finns", -1)).hasSize(3);
    }

    @Test
    void noPersonIsNamedOnIt() {
        String page = Login.as(COORDINATOR).get("/pages/workbench").asString();

        assertThat(page)
                .doesNotContain("01a6f0c2-7d45-7a11-8c22-5b1f0c9e4d07")
                .doesNotContainPattern("\\b\\d{6}[-+]?\\d{4}\\b");
    }

    @Test
    void itIsKeptNowhere() {
        Login.as(COORDINATOR)
                .get("/pages/workbench")
                .then()
                .header("Cache-Control", "private, no-store");
    }

    @Test
    void theOtherServicesAreAskedAsThePersonWhoLooks() {
        Login login = Login.as(COORDINATOR);
        StubServices.away();

        login.get("/pages/workbench").then().statusCode(200);

        assertThat(StubServices.calls())
                .hasSize(6)
                .allSatisfy(call ->
                        assertThat(call)
                                .containsEntry("user", "coordinator-avesta-ame")
                                .containsEntry("unit", "unit-1")
                                .containsEntry("purpose", "CASE_HANDLING"))
                .allSatisfy(call -> assertThat(call.get("token")).startsWith("Bearer ey"));
    }

    @Test
    void theOtherServicesPartsBelongToThePagesTrace() {
        Login login = Login.as(COORDINATOR);
        StubServices.away();

        String page = login.get("/pages/workbench").then().extract().header("traceparent");

        assertThat(StubServices.calls())
                .hasSize(6)
                .extracting(call -> call.get("traceparent"))
                .allMatch(called -> called.startsWith(page.substring(0, "00-".length() + 33)));
    }

    @Test
    void theDaysAheadAreChosenInTheAddress() {
        Login login = Login.as(COORDINATOR);
        StubServices.away();

        login.get("/pages/workbench?days=30")
                .then()
                .body(containsString("<option value=\"30\" selected>"));

        assertThat(StubServices.calls())
                .anyMatch(call -> call.get("path").endsWith("due-items?limit=100&days=30"));
        login.get("/pages/workbench?days=abc")
                .then()
                .statusCode(200)
                .body(containsString("<option value=\"7\" selected>"));
    }

    @Test
    void withoutParticipantServiceTheRestStands() {
        Login login = Login.as(COORDINATOR);
        StubServices.away("participant");

        login.get("/pages/workbench")
                .then()
                .statusCode(200)
                .body(containsString("En av tjänsterna svarar inte"))
                .body(containsString("Svara på remissen"))
                .body(containsString("58 inskrivna"));
    }

    @Test
    void withoutReferralServiceTheRestStands() {
        Login login = Login.as(COORDINATOR);
        StubServices.away("referral");

        login.get("/pages/workbench")
                .then()
                .statusCode(200)
                .body(containsString("Tjänsten svarar inte just nu"))
                .body(containsString("Prövotiden tar slut"));
    }

    @Test
    void withoutAnyOfThemThePageSaysSo() {
        Login login = Login.as(COORDINATOR);
        StubServices.away("participant", "referral");

        login.get("/pages/workbench")
                .then()
                .statusCode(200)
                .body(containsString("En av tjänsterna svarar inte"))
                .body(containsString("Tjänsten svarar inte just nu"))
                .body(not(containsString("Inget att göra")));
    }
}
