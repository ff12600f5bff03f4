package se.samspel.reporting.pages;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookie;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.Eventually;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.TestPerson;
import se.samspel.kit.testing.Tokens;
import se.samspel.reporting.AvestaEvents;

@QuarkusTest
@WithTestResource(SamspelStack.class)
class PagesLoginTest {

    private static final TestPerson DIRECTOR =
            TestPerson.ofOffice("director-sodra-dalarna", AvestaEvents.ASSOCIATION);
    private static final TestPerson COORDINATOR =
            TestPerson.ofHost("coordinator-avesta-ame", AvestaEvents.HOST);

    @BeforeEach
    void tellTheAvestaYear() {
        AvestaEvents.intervention();
    }

    @Test
    void whoIsNotLoggedInIsSentToLogInWithAChallengeOfItsOwn() {
        Response sent = Login.nobody().get("/pages/workbench");

        assertThat(sent.statusCode()).as(sent.headers() + sent.asString()).isEqualTo(302);
        assertThat(sent.header("Location"))
                .contains(
                        "response_type=code",
                        "code_challenge_method=S256",
                        "code_challenge=",
                        "nonce=",
                        "client_id=samspel-pages",
                        "%2Fpages%2Fin");
    }

    @Test
    void aDirectorSeesTheAssociation() {
        Login.as(DIRECTOR)
                .get("/pages")
                .then()
                .statusCode(200)
                .body(containsString("director-sodra-dalarna"))
                .body(containsString("/pages/associations/" + AvestaEvents.ASSOCIATION));
    }

    @Test
    void aCoordinatorSeesTheInterventionsOfTheHost() {
        Login.as(COORDINATOR)
                .get("/pages")
                .then()
                .statusCode(200)
                .body(containsString("/pages/interventions/" + AvestaEvents.interventionId()))
                .body(containsString("/pages/workbench"));
    }

    @Test
    void theSessionIsACookieThatNoScriptReadsAndNoOtherSiteSends() {
        Login login = Login.nobody();
        Response first = login.get("/pages");
        Response back = login.get(first.header("Location") + "&as=" + DIRECTOR.written());
        Response in = login.get(back.header("Location"));

        List<Cookie> session =
                in.detailedCookies().asList().stream()
                        .filter(cookie -> cookie.getName().startsWith("q_session"))
                        .filter(cookie -> cookie.getMaxAge() != 0)
                        .toList();

        assertThat(session).isNotEmpty();
        for (Cookie cookie : session) {
            assertThat(cookie.isHttpOnly()).isTrue();
            assertThat(cookie.getSameSite()).isEqualToIgnoringCase("lax");
            assertThat(cookie.getPath()).isEqualTo("/pages");
            // Encrypted: five parts, none of which is a claim.
            assertThat(cookie.getValue().split("\\.")).hasSize(5);
        }
    }

    @Test
    void aCookieOpensNoApi() {
        Login login = Login.as(COORDINATOR);
        assertThat(login.cookies()).isNotEmpty();

        for (String api :
                List.of(
                        AvestaEvents.intervention() + "/team-report" + AvestaEvents.PERIOD,
                        "/reporting/v1/freshness",
                        "/pages/../reporting/v1/freshness",
                        "/pages/%2e%2e/reporting/v1/freshness")) {
            assertThat(login.get(api).statusCode()).as(api).isIn(401, 404, 302);
        }
        login.get("/reporting/v1/freshness").then().statusCode(401);
    }

    @Test
    void aBearerTokenOpensNoPage() {
        for (String token :
                List.of(
                        Tokens.authority(AvestaEvents.HOST),
                        Tokens.office(AvestaEvents.ASSOCIATION),
                        Tokens.access(DIRECTOR))) {
            for (String page :
                    List.of("/pages", "/pages/", "/pages/workbench", "/pages/nowhere", "//pages")) {
                int status =
                        given().redirects()
                                .follow(false)
                                .auth()
                                .oauth2(token)
                                .get(page)
                                .statusCode();
                assertThat(status).as(page).isIn(302, 401, 404);
            }
        }
        given().redirects()
                .follow(false)
                .auth()
                .oauth2(Tokens.access(DIRECTOR))
                .get("/pages")
                .then()
                .statusCode(302);
    }

    @Test
    void aPersonsOwnTokenOpensTheApiForWhatThePersonMay() {
        String report = AvestaEvents.intervention() + "/team-report" + AvestaEvents.PERIOD;

        given().auth().oauth2(Tokens.access(COORDINATOR)).get(report).then().statusCode(200);
        given().auth()
                .oauth2(Tokens.access(new TestPerson("x", List.of(), COORDINATOR.claims())))
                .get(report)
                .then()
                .statusCode(403);
    }

    @Test
    void loggingOutEndsTheSessionHereAndAtTheLogin() {
        Login login = Login.as(DIRECTOR);

        Response out = login.get("/pages/out");

        assertThat(out.statusCode()).isEqualTo(302);
        assertThat(out.header("Location")).contains("/logout?", "id_token_hint=");
        assertThat(login.cookies().keySet()).noneMatch(name -> name.startsWith("q_session"));
        login.get(login.get(out.header("Location")).header("Location"))
                .then()
                .statusCode(200)
                .body(containsString("Du har loggat ut"));
        assertThat(login.get("/pages").statusCode()).isEqualTo(302);
    }

    @Test
    void aSessionThatIsOverIsSaidToBeAndLeadsToTheLoginAgain() {
        Login login = Login.with("over", DIRECTOR);

        Eventually.holds(() ->
                login.get("/pages/workbench")
                        .then()
                        .statusCode(302)
                        .header("Location", containsString("/pages/session-ended")));

        login.get("/pages/session-ended")
                .then()
                .statusCode(200)
                .body(containsString("Sessionen är slut"))
                .body(containsString("href=\"/pages\""))
                .body(not(containsString(DIRECTOR.account())));
        Response again = login.get("/pages");
        assertThat(again.statusCode()).isEqualTo(302);
        assertThat(again.header("Location")).contains("code_challenge=", "/login?");
        assertThat(login.cookies().keySet()).noneMatch(name -> name.startsWith("q_session"));
    }

    @Test
    void aSessionIsRenewedForWhoGoesOn() {
        Login login = Login.with("short", DIRECTOR);
        String first = login.session();

        Eventually.holds(() -> {
            login.get("/pages").then().statusCode(200).body(containsString(DIRECTOR.account()));
            assertThat(login.session()).isNotEqualTo(first);
        });
    }

    @Test
    void aSpoiledCookieLeadsToTheLoginAgain() {
        String page = "/pages";

        int status =
                given().redirects()
                        .follow(false)
                        .cookie("q_session_pages", "spoiled")
                        .get(page)
                        .statusCode();

        assertThat(status).isIn(302, 401);
    }

    @Test
    void whatEveryBrowserMayKeepIsTheSameForWhoeverAsks() {
        for (String file : List.of("/pages/style.css", "/pages/icon.svg")) {
            Response kept =
                    given().redirects()
                            .follow(false)
                            .cookie("q_session_pages", "spoiled")
                            .get(file);

            kept.then().statusCode(200).header("Cache-Control", containsString("public"));
            assertThat(kept.cookies()).as(file).isEmpty();
        }
    }
}
