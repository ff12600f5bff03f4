package se.samspel.deploy.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The main job end to end: the real commands, databases, broker, Keycloak and services. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StackIT {

    private static final String[] EVERY_API = {
        "samspel-funding", "samspel-participant", "samspel-referral", "samspel-reporting"
    };

    /** Those that tell of the intervention and of who is sent to it, the canary's parties' too. */
    private static final List<String> TOPICS =
            List.of(
                    "samspel.funding.v1",
                    "samspel.participant.v1",
                    "samspel.referral.v1",
                    "samspel.statistics.v1",
                    "samspel.authority.2321000180.v1",
                    "samspel.authority.2120002304.ame.v1");

    private final LocalStack stack;

    StackIT() throws IOException {
        stack = new LocalStack("main-job");
    }

    @BeforeAll
    void start() throws IOException {
        stack.start();
    }

    @AfterAll
    void aStoppedStackLeavesNoProcessBehind() throws IOException, InterruptedException {
        var processes = ChildMark.all(stack.place().state());

        assertThat(stack.run("stop").exit()).isZero();

        assertThat(processes).hasSize(7).noneMatch(mark -> mark.process().isAlive());
        assertThat(stack.place().ports().byUse().values()).allMatch(PortHolder::isFree);
        assertThat(ChildMark.all(stack.place().state())).isEmpty();
    }

    @Test
    void theComputedReportEqualsThePublishedOneToTheLastDigit() {
        assertThat(stack.output())
                .contains("matches the published figures")
                .doesNotContain("differs");
    }

    @Test
    void theReportIsSavedAsAPage() throws IOException {
        var page = stack.place().state().report().resolve("samverkansteam-avesta.html");

        assertThat(stack.output()).contains(page.toString());
        assertThat(Files.readString(page)).startsWith("<!DOCTYPE html>").contains("</html>");
    }

    @Test
    void everyProcessIsReadyAndTogetherTheyStayUnderFourGigabytes()
            throws IOException, InterruptedException {
        var status = stack.run("status");

        assertThat(status.exit()).as(status.output()).isZero();
        var last = status.output().strip().lines().toList().getLast().split("\\s+");
        assertThat(last[0]).isEqualTo("together");
        assertThat(Integer.parseInt(last[1])).isLessThan(4_000);
    }

    @Test
    void aSecondStartSaysThatTheStackRunsAndWhere() throws IOException, InterruptedException {
        var second = stack.run("run");

        assertThat(second.exit()).isZero();
        assertThat(second.output())
                .contains("runs already", stack.place().issuer(), "/funding/v1/api-info");
    }

    @Test
    void aTakenPortIsNamedTogetherWithItsHolder() throws IOException, InterruptedException {
        var other = stack.place().state().root().resolveSibling("second").toString();

        var refused = stack.run(Map.of("SAMSPEL_STATE", other), "run", "--empty");

        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.output())
                .contains("Port " + stack.place().ports().kafka() + " (for Kafka) is taken by pid ")
                .contains("pid " + stack.process(Kafka.NAME).pid());
    }

    @Test
    void loadingTheSameFolderAgainChangesNothing() throws IOException, InterruptedException {
        var again =
                stack.run(
                        "load",
                        stack.place().home().resolve("deploy/demo/avesta-2019-2020").toString());

        assertThat(again.exit()).as(again.output()).isZero();
    }

    @Test
    void anUnknownClientGetsNoToken() throws IOException, InterruptedException {
        var refused = stack.run("token", "nobody");

        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.output()).contains("nobody", "avesta-ame", "operator");
        assertThat(stack.run("token", Keycloak.ONBOARDING).exit()).isEqualTo(1);
    }

    @Test
    void anAuthoritysTokenCarriesItsAuthorityAndNothingOfAnAssociation()
            throws IOException, InterruptedException {
        var token = stack.run("token", "avesta-ame").output().strip();
        var claims = part(token, 1);

        assertThat(part(token, 0).path("typ").asText()).isEqualTo("at+jwt");
        assertThat(claims.path("iss").asText()).isEqualTo(stack.place().issuer());
        assertThat(claims.path("azp").asText()).isEqualTo("avesta-ame");
        assertThat(claims.path("authority").asText()).isEqualTo("2120002304.ame");
        assertThat(claims.has("association")).isFalse();
        assertThat(claims.path("exp").asLong() - claims.path("iat").asLong())
                .isLessThanOrEqualTo(300);
        assertThat(texts(claims.path("aud"))).containsExactlyInAnyOrder(EVERY_API);
        assertThat(scopes(claims))
                .containsExactlyInAnyOrder(
                        "funding.read",
                        "participant.read",
                        "participant.write",
                        "referral.read",
                        "referral.write",
                        "events.read",
                        "report.read",
                        "report.write");
    }

    @Test
    void aHandlersTokenCarriesItsStaffIdBesideItsAuthority()
            throws IOException, InterruptedException {
        var token = stack.run("token", "avesta-ame", "--handler", "handler-x").output().strip();

        assertThat(part(token, 1).path("authority").asText()).isEqualTo("2120002304.ame");
        assertThat(part(token, 1).path("handler").asText()).isEqualTo("handler-x");
        assertThat(part(stack.token("avesta-ame"), 1).has("handler")).isFalse();
        var office = stack.run("token", "office-sodra-dalarna", "--handler", "handler-x");
        assertThat(office.exit()).isEqualTo(1);
    }

    @Test
    void aProtectedCanaryIsNowhereToBeRead()
            throws IOException, InterruptedException, SQLException {
        var canary = new Canary(stack);
        var enrolment = canary.fly();
        var intervention = canary.intervention();
        LocalStack.until(stack::isSettled);

        var traces = new Traces(stack, Canary.words());
        var year = Canary.TODAY.getYear();
        var report =
                stack.place().service(Service.REPORTING)
                        + "/reporting/v1/interventions/%s/team-report?from=%d-01-01&to=%d-12-31"
                                .formatted(intervention, year, year);
        for (var form : List.of("application/json", "text/csv", "text/html")) {
            var page = stack.get(report, stack.token("avesta-ame"), form);
            assertThat(page.statusCode()).isEqualTo(200);
            traces.look("report as " + form, page.body());
        }
        assertThat(
                        Json.parse(stack.get(report, stack.token("avesta-ame")).body())
                                .path("anonymous")
                                .get(0)
                                .path("count")
                                .asInt())
                .isPositive();
        assertThat(traces.everywhere()).isEmpty();
        assertThat(traces.looked()).isGreaterThan(2000);
        assertASearchFindsWhatIsThere(intervention, enrolment);
    }

    /** The same search for what does stand in each log, topic and database. */
    private void assertASearchFindsWhatIsThere(String intervention, String enrolment)
            throws IOException, SQLException {
        var words = List.of(intervention, enrolment, "started in", "avesta-ame");

        var found = new Traces(stack, words).everywhere();

        for (var service : Service.values()) {
            assertThat(found)
                    .as(service.word())
                    .contains("log " + service.module() + ".log: started in")
                    .anyMatch(find -> find.startsWith("table " + service.word() + "."));
        }
        assertThat(found)
                .contains("table participant.enrolment: " + enrolment)
                .anyMatch(find -> find.startsWith("table keycloak."))
                .containsAll(
                        TOPICS.stream()
                                .map(topic -> "topic " + topic + ": " + intervention)
                                .toList());
    }

    @Test
    void anOfficesTokenIsForNoApiWithAPersonBehindIt() throws IOException, InterruptedException {
        var claims = part(stack.token("office-sodra-dalarna"), 1);

        assertThat(claims.path("association").asText()).isEqualTo("2220002139");
        assertThat(claims.has("authority")).isFalse();
        assertThat(texts(claims.path("aud")))
                .containsExactlyInAnyOrder("samspel-funding", "samspel-reporting");
        assertThat(scopes(claims))
                .containsExactlyInAnyOrder("funding.read", "funding.write", "report.read");
    }

    @Test
    void theOperatorsTokenCarriesNeither() throws IOException, InterruptedException {
        var claims = part(stack.token("operator"), 1);

        assertThat(claims.has("authority")).isFalse();
        assertThat(claims.has("association")).isFalse();
        assertThat(texts(claims.path("aud"))).containsExactlyInAnyOrder(EVERY_API);
        assertThat(scopes(claims))
                .containsExactlyInAnyOrder("association.admin", "funding.read", "operations.read");
    }

    @Test
    void theRunningRealmIsHardened() throws IOException, InterruptedException {
        var realm = stack.keycloak("");

        assertThat(realm.path("accessTokenLifespan").asInt()).isEqualTo(300);
        assertThat(realm.path("sslRequired").asText()).isEqualTo("external");
        assertThat(realm.path("bruteForceProtected").asBoolean()).isTrue();
        assertThat(realm.path("registrationAllowed").asBoolean()).isFalse();
        assertThat(realm.path("resetPasswordAllowed").asBoolean()).isFalse();
        assertThat(realm.path("revokeRefreshToken").asBoolean()).isTrue();
        assertThat(realm.path("adminEventsEnabled").asBoolean()).isTrue();
        assertThat(stack.keycloak("/default-default-client-scopes")).isEmpty();
        // Keycloak puts this one back whatever the realm says; no client has it (below).
        assertThat(stack.keycloak("/default-optional-client-scopes"))
                .extracting(scope -> scope.path("name").asText())
                .containsExactly("offline_access");
    }

    @Test
    void noClientOfTheRunningRealmHasAFlowThatItDoesNotNeed()
            throws IOException, InterruptedException {
        for (var client : stack.keycloak("/clients?max=1000")) {
            var name = client.path("clientId").asText();
            assertThat(client.path("directAccessGrantsEnabled").asBoolean()).as(name).isFalse();
            assertThat(client.path("implicitFlowEnabled").asBoolean()).as(name).isFalse();
            assertThat(client.path("fullScopeAllowed").asBoolean()).as(name).isFalse();
            assertThat(client.path("redirectUris")).as(name).isEmpty();
            assertThat(client.path("webOrigins")).as(name).isEmpty();
            assertThat(client.path("optionalClientScopes"))
                    .as(name)
                    .allMatch(scope -> mayReadAtTheBroker(client, scope.asText()));
            if (client.path("publicClient").asBoolean()) {
                assertThat(client.path("enabled").asBoolean()).as(name).isFalse();
            }
            if (client.path("serviceAccountsEnabled").asBoolean()) {
                assertThat(client.path("standardFlowEnabled").asBoolean()).as(name).isFalse();
                var attributes = client.path("attributes");
                assertThat(attributes.path("access.token.header.type.rfc9068").asText())
                        .as(name)
                        .isEqualTo("true");
                assertThat(attributes.path("use.refresh.tokens").asText())
                        .as(name)
                        .isEqualTo("false");
            }
        }
    }

    @Test
    void noClientOfTheRunningRealmHasBothAnAuthorityAndAnAssociation()
            throws IOException, InterruptedException {
        for (var client : stack.keycloak("/clients?max=1000")) {
            assertThat(claims(client).filter(List.of("authority", "association")::contains))
                    .as(client.path("clientId").asText())
                    .hasSizeLessThan(2);
        }
    }

    private static boolean mayReadAtTheBroker(JsonNode client, String scope) {
        return scope.equals(BrokerScope.NAME)
                && claims(client).toList().equals(List.of("authority"));
    }

    private static Stream<String> claims(JsonNode client) {
        return StreamSupport.stream(client.path("protocolMappers").spliterator(), false)
                .map(mapper -> mapper.path("config").path("claim.name").asText());
    }

    @Test
    void onboardingMayManageClientsAndNothingElse() throws IOException, InterruptedException {
        var token = stack.token(Keycloak.ONBOARDING);
        var admin = stack.place().keycloak() + "/admin/realms/samspel/";

        assertThat(stack.get(admin + "clients?clientId=operator", token).statusCode())
                .isEqualTo(200);
        for (var closed : List.of("users", "roles", "keys", "components", "events")) {
            assertThat(stack.get(admin + closed, token).statusCode()).as(closed).isEqualTo(403);
        }
        assertThat(part(token, 1).has("aud")).isFalse();
    }

    @Nested
    class LoginAtTheBroker extends BrokerLogin {

        LoginAtTheBroker() {
            super(stack);
        }
    }

    @Nested
    class RightsAtTheBroker extends BrokerAccess {

        RightsAtTheBroker() {
            super(stack);
        }
    }

    private static List<String> scopes(JsonNode claims) {
        return Arrays.asList(claims.path("scope").asText().split(" "));
    }

    private static List<String> texts(JsonNode array) {
        var texts = new ArrayList<String>();
        array.forEach(item -> texts.add(item.asText()));
        return texts;
    }

    private static JsonNode part(String token, int index) {
        return Json.parse(new String(Base64.getUrlDecoder().decode(token.split("\\.")[index])));
    }
}
