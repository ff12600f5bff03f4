package se.samspel.deploy.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** What the running realm's tokens carry, and that its clients may do no more than they need. */
abstract class RealmRights {

    private static final String[] EVERY_API = {
        "samspel-funding", "samspel-participant", "samspel-referral", "samspel-reporting"
    };

    private final LocalStack stack;

    RealmRights(LocalStack stack) {
        this.stack = stack;
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
            // People come back to one address alone.
            assertThat(client.path("redirectUris"))
                    .as(name)
                    .hasSize(name.equals(People.PAGES) ? 1 : 0)
                    .noneMatch(address -> address.asText().contains("*"));
            assertThat(client.path("webOrigins")).as(name).isEmpty();
            assertThat(client.path("optionalClientScopes"))
                    .as(name)
                    .allMatch(scope -> isAnAuthoritysToAskFor(client, scope.asText()));
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

    private static boolean isAnAuthoritysToAskFor(JsonNode client, String scope) {
        return Set.of(OptionalScope.BROKER, OptionalScope.APPLY).contains(scope)
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

    @Test
    void peoplesAccountsAreMadeByWhoCanManageThemAndNothingElse()
            throws IOException, InterruptedException {
        var token = stack.token(People.CLIENT);
        var admin = stack.place().keycloak() + "/admin/realms/samspel/";

        assertThat(stack.get(admin + "users?username=nobody", token).statusCode()).isEqualTo(200);
        for (var closed : List.of("clients/x", "keys", "components", "events")) {
            assertThat(stack.get(admin + closed, token).statusCode()).as(closed).isEqualTo(403);
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
