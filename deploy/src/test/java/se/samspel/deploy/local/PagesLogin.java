package se.samspel.deploy.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;

/** People log in to the running stack's pages through its Keycloak. */
abstract class PagesLogin {

    private static final String DIRECTOR = "director-sodra-dalarna";
    private static final String COORDINATOR = "coordinator-avesta-ame";

    private final LocalStack stack;

    PagesLogin(LocalStack stack) {
        this.stack = stack;
    }

    @Test
    void aCoordinatorSeesTheWorkbenchWithTheQueueOfTheHost()
            throws IOException, InterruptedException {
        var page = loggedIn(COORDINATOR).get("/pages/workbench");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains(COORDINATOR, "Samverkansteam Avesta", "Kö till")
                .doesNotContain("Tjänsten svarar inte", "En av tjänsterna svarar inte");
        assertThat(page.body()).doesNotContainPattern("\\b\\d{6}[-+]?\\d{4}\\b");
    }

    @Test
    void aDirectorSeesTheAssociationAndNoWorkbench() throws IOException, InterruptedException {
        var director = loggedIn(DIRECTOR);

        assertThat(director.get("/pages/associations/2220002139").body())
                .contains("Samverkansteam Avesta");
        assertThat(director.get("/pages/workbench").statusCode()).isEqualTo(403);
    }

    @Test
    void theCookieOpensNoApi() throws IOException, InterruptedException {
        var coordinator = loggedIn(COORDINATOR);

        for (var api : new String[] {"/reporting/v1/freshness", "/reporting/v1/interventions"}) {
            assertThat(coordinator.get(api).statusCode()).as(api).isIn(401, 404, 405);
        }
        assertThat(coordinator.get("/reporting/v1/freshness").statusCode()).isEqualTo(401);
    }

    @Test
    void loggingOutEndsTheSessionAtKeycloakToo() throws IOException, InterruptedException {
        var board = loggedIn("board-sodra-dalarna");

        assertThat(board.get("/pages/out").body()).contains("Du har loggat ut");

        assertThat(board.get("/pages").body()).contains("kc-form-login");
    }

    @Test
    void aWrongPasswordOpensNothing() throws IOException, InterruptedException {
        HttpResponse<String> page =
                new Browser(stack.place().service(Service.REPORTING))
                        .logIn("director-sodra-dalarna", "not the password");

        assertThat(page.body()).contains("kc-form-login");
    }

    @Test
    void passwordsLieWhereTheirOwnerAloneReadsThem() throws IOException {
        var folder = stack.place().state().people();

        try (var files = Files.list(folder)) {
            assertThat(files.toList())
                    .hasSizeGreaterThanOrEqualTo(3)
                    .allSatisfy(file ->
                            assertThat(
                                            PosixFilePermissions.toString(
                                                    Files.getPosixFilePermissions(file)))
                                    .isEqualTo("rw-------"));
        }
        assertThat(stack.output()).contains("/pages", folder.toString());
    }

    @Test
    void aPersonsTokenSaysWhatThePersonMayAndNothingElse()
            throws IOException, InterruptedException {
        var director = token(DIRECTOR);
        var coordinator = token(COORDINATOR);

        assertThat(director.path("association").asText()).isEqualTo("2220002139");
        assertThat(director.has("authority")).isFalse();
        assertThat(director.path("permissions").toString()).doesNotContain("participant", "write");
        assertThat(director.path("aud").toString())
                .contains("samspel-reporting", "samspel-funding")
                .doesNotContain("samspel-participant", "samspel-referral");
        assertThat(coordinator.path("authority").asText()).isEqualTo("2120002304.ame");
        assertThat(coordinator.path("handler").asText()).isEqualTo(COORDINATOR);
        assertThat(coordinator.has("association")).isFalse();
        assertThat(coordinator.path("aud").toString())
                .contains("samspel-reporting", "samspel-participant", "samspel-referral");
        assertThat(coordinator.path("permissions").toString())
                .contains("participant.read", "referral.read")
                .doesNotContain("participant.write", "referral.write");
    }

    private com.fasterxml.jackson.databind.JsonNode token(String account)
            throws IOException, InterruptedException {
        var client = stack.keycloak("/clients?clientId=" + People.PAGES).get(0).path("id").asText();
        var user =
                stack.keycloak("/users?exact=true&username=" + account).get(0).path("id").asText();
        return stack.keycloak(
                "/clients/%s/evaluate-scopes/generate-example-access-token?scope=openid&userId=%s"
                        .formatted(client, user));
    }

    private Browser loggedIn(String account) throws IOException, InterruptedException {
        var browser = new Browser(stack.place().service(Service.REPORTING));
        var password = new Secrets(stack.place().state().people()).of(account);
        var page = browser.logIn(account, password);
        assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
        assertThat(page.body()).contains(account);
        return browser;
    }
}
